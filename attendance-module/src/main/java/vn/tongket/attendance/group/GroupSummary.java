package vn.tongket.attendance.group;

import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/** An attendee group as lists show it (thành phần tham dự), in the order of the plan. */
public record GroupSummary(
        GroupId id,
        PlanId planId,
        int line,
        String name,
        GroupKind kind,
        List<UnitId> units,
        Integer quota,
        String rules,
        long version)
        implements Serializable {

    public boolean headsOnly() {
        return GroupEntry.HEADS_ONLY.equals(rules);
    }
}
