package vn.tongket.planning.amendment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;

/**
 * An amending paper as the caller sees it (toàn văn văn bản điều chỉnh).
 *
 * @param planNumber the plan's number before this paper
 * @param before what the plan said
 * @param after what it says once this paper is in effect
 * @param field who drafts a letter or what it is about; null for others
 * @param number its own; null before it is issued
 * @param appliedAt since when it is in effect; null before
 * @param steps what the caller may do with it now
 */
public record AmendmentDetail(
        AmendmentId id,
        long version,
        PlanId plan,
        UnitId issuer,
        AmendmentKind kind,
        AmendmentStatus status,
        String planNumber,
        LocalDate planDate,
        PlanDraft before,
        PlanDraft after,
        PlanChanges changes,
        AmendmentText text,
        String field,
        String number,
        LocalDate issueDate,
        Instant appliedAt,
        Set<AmendmentStep> steps)
        implements Serializable {

    public boolean may(AmendmentStep step) {
        return steps.contains(step);
    }

    /** How others cite it: {@code Thông báo số 05/TB-UBND}; before it has a number, by its type alone. */
    public String source() {
        return number == null ? kind.type() : kind.type() + " số " + number;
    }
}
