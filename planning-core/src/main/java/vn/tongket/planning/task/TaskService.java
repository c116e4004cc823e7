package vn.tongket.planning.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;

/** Use cases of the tasks that plans assign (theo dõi nhiệm vụ). Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class TaskService {

    private static final Set<TaskStatus> OPEN =
            EnumSet.of(TaskStatus.ASSIGNED, TaskStatus.IN_PROGRESS, TaskStatus.REPORTED);

    @Inject
    private TaskRepository tasks;

    @Inject
    private PlanService plans;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    /** The plan's tasks in their order; those of other units are hidden from a unit (TSK-6). */
    public List<TaskSummary> ofPlan(@NotNull PlanId id) {
        UnitId issuer = plans.header(id).issuer();
        Caller caller = callers.caller();
        boolean office = caller.mayAny(issuer, Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR);
        Set<String> own = ownUnits(caller);
        return tasks.ofPlan(id).stream()
                .filter(task -> office || own.contains(task.unitId()))
                .toList();
    }

    /** Tasks of the caller's own units, the next deadline first. */
    public Page<TaskSummary> mine(@NotNull PageRequest request, boolean openOnly) {
        return tasks.ofUnits(request, ownUnits(callers.caller()), openOnly ? OPEN : EnumSet.allOf(TaskStatus.class));
    }

    public TaskSummary get(@NotNull TaskId id) {
        visible(id);
        return tasks.summary(id);
    }

    /** @param seen the version that the caller saw; null for any */
    @RolesAllowed({"unit-officer", "department-head"})
    public TaskSummary report(@NotNull TaskId id, @NotNull @Valid TaskReport told, Long seen) {
        Task task = visible(id);
        Caller caller = callers.caller();
        requireMay(caller, task, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
        task.requireVersion(seen);
        task.report(told, caller.person(), clock.instant());
        return stored(task);
    }

    @RolesAllowed("department-head")
    public TaskSummary accept(@NotNull TaskId id, Long seen) {
        Task task = visible(id);
        Caller caller = callers.caller();
        requireMay(caller, task, Role.DEPARTMENT_HEAD);
        task.requireVersion(seen);
        task.accept(caller.person(), clock.instant());
        return stored(task);
    }

    /** Says which unit a task is for that the plan gave to nobody in particular. */
    @RolesAllowed({"planner", "leader"})
    public TaskSummary assign(@NotNull TaskId id, @NotNull UnitId unit, Long seen) {
        Task task = visible(id);
        task.requireVersion(seen);
        task.assignTo(unit);
        plans.showTo(task.plan(), unit);
        return stored(task);
    }

    private TaskSummary stored(Task task) {
        tasks.flush();
        return tasks.summary(task.id());
    }

    /** The task, if the caller sees its plan, and it is not another unit's. */
    private Task visible(TaskId id) {
        Task task = tasks.get(id);
        UnitId issuer = plans.header(task.plan()).issuer();
        Caller caller = callers.caller();
        boolean office = caller.mayAny(issuer, Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR);
        boolean own =
                task.unit() != null && ownUnits(caller).contains(task.unit().value());
        if (!office && !own) {
            throw new BusinessException(TaskError.NOT_FOUND, id);
        }
        return task;
    }

    private static void requireMay(Caller caller, Task task, Role... roles) {
        if (task.unit() == null) {
            throw new BusinessException(TaskError.NOT_ASSIGNED);
        }
        if (!caller.mayAny(task.unit(), roles)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    private static Set<String> ownUnits(Caller caller) {
        Set<UnitId> units = new HashSet<>(caller.unitsReachedAs(Role.UNIT_OFFICER));
        units.addAll(caller.unitsReachedAs(Role.DEPARTMENT_HEAD));
        return units.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
