package vn.tongket.planning.task;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;

/** Who may see a task and do what with it (quyền đối với nhiệm vụ), TSK-6 and TSK-7. */
final class TaskRights {

    private final Caller caller;
    private final Task task;
    private final UnitId issuer;
    private final Set<UnitId> coordinators;

    TaskRights(Caller caller, Task task, UnitId issuer, Set<UnitId> coordinators) {
        this.caller = caller;
        this.task = task;
        this.issuer = issuer;
        this.coordinators = coordinators;
    }

    /** The units whose tasks are the caller's own. */
    static Set<String> ownUnits(Caller caller) {
        Set<UnitId> units = new HashSet<>(caller.unitsReachedAs(Role.UNIT_OFFICER));
        units.addAll(caller.unitsReachedAs(Role.DEPARTMENT_HEAD));
        return units.stream().map(UnitId::value).collect(Collectors.toSet());
    }

    static boolean office(Caller caller, UnitId issuer) {
        return caller.mayAny(issuer, Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR);
    }

    boolean visible() {
        return office(caller, issuer) || leads() || !ownCoordinators().isEmpty();
    }

    /** The caller's own units among those that work along. */
    Set<UnitId> ownCoordinators() {
        Set<String> own = ownUnits(caller);
        return coordinators.stream().filter(unit -> own.contains(unit.value())).collect(Collectors.toSet());
    }

    void require(TaskAction action) {
        if (!holds(action)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    /** What the caller may do with the task in its present state. */
    Set<TaskAction> actions() {
        Set<TaskAction> actions = EnumSet.noneOf(TaskAction.class);
        for (TaskAction action : TaskAction.values()) {
            if (!task.status().closed() && holds(action)) {
                actions.add(action);
            }
        }
        if (task.grouped() || task.status() != TaskStatus.ASSIGNED) {
            actions.remove(TaskAction.ASSIGN);
        }
        return actions;
    }

    private boolean holds(TaskAction action) {
        return switch (action) {
            case ASSIGN, SET_DEADLINE -> caller.mayAny(issuer, Role.PLANNER, Role.LEADER);
            case DECIDE_EXTENSION -> !task.grouped() && caller.mayAny(issuer, Role.PLANNER, Role.LEADER);
            case REPORT, NAME_PERSON, ASK_EXTENSION -> leads();
            case JUDGE -> task.unit() != null && caller.may(Role.DEPARTMENT_HEAD, task.unit());
            case CONTRIBUTE -> !ownCoordinators().isEmpty();
        };
    }

    private boolean leads() {
        return task.unit() != null && caller.mayAny(task.unit(), Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
    }
}
