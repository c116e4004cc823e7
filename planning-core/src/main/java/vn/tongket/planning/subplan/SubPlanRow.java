package vn.tongket.planning.subplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import vn.tongket.planning.plan.PlanStatus;

/**
 * A lower unit and its plan as the plan above shows them.
 *
 * @param number null before it is issued
 * @param dueOn null where no day was set
 * @param late the day has passed and there is no issued plan
 */
public record SubPlanRow(
        String planId,
        String unitId,
        String unitName,
        PlanStatus status,
        String number,
        LocalDate issueDate,
        LocalDate dueOn,
        boolean late,
        Map<TallyKind, Long> tallies)
        implements Serializable {

    public boolean issued() {
        return number != null;
    }

    public long tally(TallyKind kind) {
        return tallies.getOrDefault(kind, 0L);
    }
}
