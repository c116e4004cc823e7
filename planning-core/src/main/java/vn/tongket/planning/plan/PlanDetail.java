package vn.tongket.planning.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tongket.planning.directory.UnitId;

/**
 * The whole plan as the caller sees it (toàn văn kế hoạch).
 *
 * @param number the whole symbol such as {@code 03/KH-UBBC}; null before it is issued
 * @param parent the plan that this one carries out in a lower unit; null for a plan of its own
 * @param actions what the caller may do with it now
 */
public record PlanDetail(
        PlanId id,
        long version,
        PlanStatus status,
        UnitId issuer,
        PlanId parent,
        String number,
        LocalDate issueDate,
        PlanLetterhead letterhead,
        PlanText text,
        PlanTime time,
        List<PlanWarning> warnings,
        Set<PlanAction> actions)
        implements Serializable {

    /** What it says, as a draft would. */
    public PlanDraft draft() {
        return new PlanDraft(issuer, letterhead, text, time, warnings);
    }

    /** The same under another letterhead. */
    public PlanDetail headed(PlanLetterhead other) {
        return new PlanDetail(
                id, version, status, issuer, parent, number, issueDate, other, text, time, warnings, actions);
    }

    public boolean may(PlanAction action) {
        return actions.contains(action);
    }
}
