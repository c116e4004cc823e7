package vn.tongket.awards.campaign;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps that a campaign is configured with, in their order (quy trình xét khen thưởng của phong trào), AWD-23. */
public record Chain(List<ChainStep> steps) implements Serializable {

    public Chain {
        steps = List.copyOf(steps);
    }

    static Chain parse(String text) {
        return new Chain(Arrays.stream(text.split(",")).map(ChainStep::valueOf).toList());
    }

    String text() {
        return steps.stream().map(ChainStep::name).collect(Collectors.joining(","));
    }

    public boolean has(ChainStep step) {
        return steps.contains(step);
    }

    public ChainStep first() {
        return steps.get(0);
    }

    /** The step after that one; empty after the decision. */
    public Optional<ChainStep> next(ChainStep step) {
        int at = steps.indexOf(step);
        return at < 0 || at + 1 == steps.size() ? Optional.empty() : Optional.of(steps.get(at + 1));
    }

    /** Whether that step comes right after the other in this campaign. */
    public boolean follows(ChainStep step, ChainStep other) {
        return next(other).filter(step::equals).isPresent();
    }

    public ChainKind kind() {
        return has(ChainStep.COUNCIL) ? ChainKind.ORDINARY : ChainKind.ELECTION;
    }
}
