package vn.tongket.web.api.attendance;

import java.util.List;
import vn.tongket.attendance.group.GroupEntry;
import vn.tongket.attendance.group.GroupKind;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.group.rule.CompositionRule;
import vn.tongket.attendance.group.rule.RuleKind;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.directory.UnitId;

/**
 * An attendee group as other programs send and see it.
 *
 * @param unitId the one unit of a group that has only one
 * @param unitIds all its units, when there are several
 */
public record GroupJson(
        String id,
        String planId,
        Integer line,
        String name,
        String kind,
        String unitId,
        List<String> unitIds,
        Integer quota,
        String rules,
        List<String> positionIds,
        List<Demand> composition,
        Long version) {

    /** A demand on a unit's share: {@code leaders}, {@code women} or {@code own-members}, and at least how many. */
    public record Demand(String kind, Integer atLeast) {

        CompositionRule rule() {
            RuleKind known =
                    RuleKind.ofCode(kind).orElseThrow(() -> new BusinessException(KernelError.INVALID, "kind"));
            return new CompositionRule(known, atLeast == null ? 1 : atLeast);
        }
    }

    static GroupJson of(GroupSummary group) {
        List<String> units = group.units().stream().map(UnitId::value).toList();
        return new GroupJson(
                group.id().value(),
                group.planId().value(),
                group.line(),
                group.name(),
                group.kind().code(),
                units.size() == 1 ? units.get(0) : null,
                units,
                group.quota(),
                group.rules(),
                group.positions(),
                group.rulesOfComposition().stream()
                        .map(rule -> new Demand(rule.kind().code(), rule.amount()))
                        .toList(),
                group.version());
    }

    GroupEntry entry() {
        List<String> units = unitIds != null ? unitIds : unitId == null ? List.of() : List.of(unitId);
        GroupKind known = GroupKind.ofCode(kind == null ? "people" : kind)
                .orElseThrow(() -> new BusinessException(KernelError.INVALID, "kind"));
        return new GroupEntry(
                name,
                known,
                units.stream().distinct().map(UnitId::new).toList(),
                quota,
                rules,
                positionIds,
                composition == null
                        ? List.of()
                        : composition.stream().map(Demand::rule).toList());
    }
}
