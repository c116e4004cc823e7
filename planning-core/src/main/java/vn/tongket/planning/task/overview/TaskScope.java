package vn.tongket.planning.task.overview;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;

/**
 * What a caller may see (phạm vi được xem), TSK-20.
 *
 * @param office units whose plans he sees whole
 * @param own units whose tasks are his own
 */
record TaskScope(Set<String> office, Set<String> own) {

    static TaskScope of(Caller caller) {
        return new TaskScope(
                reached(caller, Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR),
                reached(caller, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD));
    }

    private static Set<String> reached(Caller caller, Role... roles) {
        Set<UnitId> units = new HashSet<>();
        for (Role role : roles) {
            units.addAll(caller.unitsReachedAs(role));
        }
        return units.isEmpty() ? Set.of("") : units.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
