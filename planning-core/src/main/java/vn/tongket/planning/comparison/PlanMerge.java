package vn.tongket.planning.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.plan.PlanDraft;

/**
 * Two versions of a plan that come from one, joined (hợp nhất hai bản sửa), CMP-5.
 *
 * @param draft has what either changed; where both changed the same line, both lines stand one after the other, mine
 *     first; of a field that can only be one, mine stands in the draft and theirs in the conflict
 * @param conflicts what somebody has to decide
 */
public record PlanMerge(PlanDraft draft, List<PlanConflict> conflicts) implements Serializable {

    /** Who is right where both changed the same. */
    public enum Side {
        MINE,
        THEIRS,
        BOTH
    }

    public PlanMerge {
        conflicts = List.copyOf(conflicts);
    }

    public static PlanMerge of(PlanDraft base, PlanDraft mine, PlanDraft theirs) {
        return of(base, mine, theirs, Side.BOTH);
    }

    /** The same conflicts, but the draft follows one side in them. */
    public static PlanMerge of(PlanDraft base, PlanDraft mine, PlanDraft theirs, Side right) {
        PlanSheet old = PlanSheet.of(base);
        PlanSheet other = PlanSheet.of(theirs);
        PlanSheet merged = PlanSheet.of(mine);
        List<PlanConflict> conflicts = new ArrayList<>();
        for (PlanPart stream : PlanPart.values()) {
            if (old.lines().containsKey(stream)) {
                LineMerge merge = new LineMerge(old.lines(stream), right);
                merged = merged.with(stream, merge.of(merged.lines(stream), other.lines(stream)));
                conflicts.addAll(merge.conflicts());
            }
        }
        return new PlanMerge(merged.draft(), conflicts);
    }

    public boolean clean() {
        return conflicts.isEmpty();
    }
}
