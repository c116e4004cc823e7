package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.task.history.TaskDetail;

/** Where every use case of a task begins and ends: who acts, whether he sees the task, and the group's roll-up. */
@ApplicationScoped
class TaskDesk {

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskHistoryRepository history;

    @Inject
    private DirectoryService directory;

    @Inject
    private PlanService plans;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** A step that is being taken with a task that the caller sees. */
    record Step(Task task, PlanHeader plan, Caller caller, TaskRights rights, Instant at) {}

    Step begin(TaskId id) {
        Task task = tasks.get(id);
        PlanHeader plan = plans.header(task.plan());
        Caller caller = callers.caller();
        TaskRights rights = new TaskRights(caller, task, plan.issuer(), tasks.coordinators(id));
        if (!rights.visible()) {
            throw new BusinessException(TaskError.NOT_FOUND, id);
        }
        return new Step(task, plan, caller, rights, clock.instant());
    }

    /** @param seen the version that the caller saw; null for any */
    Step begin(TaskId id, TaskAction action, Long seen) {
        Step step = begin(id);
        step.rights.require(action);
        step.task.requireVersion(seen);
        return step;
    }

    TaskSummary end(Step step) {
        tasks.flush();
        if (step.task.parent() != null) {
            rollUp(step.task.parent());
        }
        return tasks.summary(step.task.id());
    }

    /** TSK-10 Waits for whoever changes another unit's task of the group, and reads what he left. */
    void rollUp(TaskId group) {
        Task parent = tasks.lock(group);
        List<Object[]> parts = tasks.progressOfParts(group);
        parent.rollUp(
                TaskStatus.ofGroup(
                        parts.stream().map(part -> (TaskStatus) part[0]).toList()),
                (int) Math.round(parts.stream()
                        .filter(part -> part[0] != TaskStatus.CANCELLED)
                        .mapToInt(part -> (Integer) part[1])
                        .average()
                        .orElse(0)));
        tasks.flush();
    }

    /** All that is known of the task. */
    TaskDetail detail(Step step) {
        TaskId id = step.task().id();
        TaskSummary task = tasks.summary(id);
        return new TaskDetail(
                task,
                task.unitId() == null ? null : directory.unit(new UnitId(task.unitId())),
                task.inCharge() == null
                        ? null
                        : directory.person(new PersonId(task.inCharge())).fullName(),
                directory.unitsById(tasks.coordinators(id)),
                history.reportLines(id),
                history.contributionLines(id),
                history.extensionLines(id),
                history.deadlineLines(id),
                task.grouped() && TaskRights.office(step.caller(), step.plan().issuer()) ? tasks.parts(id) : List.of(),
                step.rights().actions());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
