package vn.tongket.web.api.attendance;

import java.util.List;
import vn.tongket.attendance.group.GroupEntry;
import vn.tongket.attendance.group.GroupKind;
import vn.tongket.attendance.group.GroupSummary;
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
        Long version) {

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
                group.version());
    }

    GroupEntry entry() {
        List<String> units = unitIds != null ? unitIds : unitId == null ? List.of() : List.of(unitId);
        GroupKind known = GroupKind.ofCode(kind == null ? "people" : kind)
                .orElseThrow(() -> new BusinessException(KernelError.INVALID, "kind"));
        return new GroupEntry(
                name, known, units.stream().distinct().map(UnitId::new).toList(), quota, rules);
    }
}
