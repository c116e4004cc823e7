package vn.tongket.attendance.group;

import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.group.rule.Composition;
import vn.tongket.attendance.group.rule.CompositionRule;
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
        List<String> positions,
        List<CompositionRule> rulesOfComposition,
        long version)
        implements Serializable {

    /** How many people each of its units names, and of what kind. */
    public Composition composition() {
        return new Composition(quota, rulesOfComposition);
    }

    public boolean headsOnly() {
        return GroupEntry.HEADS_ONLY.equals(rules);
    }
}
