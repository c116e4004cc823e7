package vn.tongket.awards.campaign;

import java.util.List;

/** The two configurations of the one workflow (quy trình): without and with the council's vote. */
public enum ChainKind {
    /** Units, standing office, the electoral committee proposes, the chairman decides. */
    ELECTION(List.of(ChainStep.ENDORSE, ChainStep.APPRAISE, ChainStep.PROPOSE, ChainStep.DECIDE)),
    /** Units, standing office, the council votes, the standing office proposes, the chairman decides. */
    ORDINARY(List.of(ChainStep.values()));

    private final List<ChainStep> steps;

    ChainKind(List<ChainStep> steps) {
        this.steps = steps;
    }

    public Chain chain() {
        return new Chain(steps);
    }
}
