package vn.tongket.planning.amendment.change;

import java.io.Serializable;
import java.util.Objects;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.plan.PlanAssignment;

/**
 * A task of a plan before and after (nhiệm vụ được điều chỉnh).
 *
 * @param before null for a new task
 * @param after null for one that is not asked for any more
 */
public record TaskChange(PlanAssignment before, PlanAssignment after) implements Serializable {

    public boolean added() {
        return before == null;
    }

    public boolean removed() {
        return after == null;
    }

    /** The work goes from one unit to another. */
    public boolean handedOver() {
        return before != null && after != null && !sameLead(before, after);
    }

    static boolean sameLead(PlanAssignment one, PlanAssignment other) {
        return one.unitId() != null && other.unitId() != null
                ? Objects.equals(one.unitId(), other.unitId())
                : SearchKey.of(one.unit()).equals(SearchKey.of(other.unit()));
    }
}
