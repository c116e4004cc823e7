package vn.tongket.planning.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.task.history.TaskDetail;

/**
 * Following and reporting on the tasks that plans assign (theo dõi, báo cáo nhiệm vụ).
 *
 * <p>Each public method is one transaction; {@code seen} is the version that the caller saw, null for any.
 */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class TaskService {

    private static final Set<TaskStatus> OPEN =
            EnumSet.of(TaskStatus.ASSIGNED, TaskStatus.IN_PROGRESS, TaskStatus.REPORTED);

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskHistoryRepository history;

    @Inject
    private TaskDesk desk;

    @Inject
    private TaskAllotment allotment;

    @Inject
    private TaskNotices news;

    @Inject
    private PlanService plans;

    @Inject
    private CallerService callers;

    /** The plan's tasks in their order, each group before its units; a unit sees its own (TSK-6, TSK-7). */
    public List<TaskSummary> ofPlan(@NotNull PlanId id) {
        UnitId issuer = plans.header(id).issuer();
        Caller caller = callers.caller();
        List<TaskSummary> all = tasks.ofPlan(id);
        if (TaskRights.office(caller, issuer)) {
            return all;
        }
        Set<String> own = tasks.idsOf(id, TaskRights.ownUnits(caller));
        return all.stream().filter(task -> own.contains(task.id())).toList();
    }

    /** Tasks of the caller's own units, those that they work along on too; the next deadline first. */
    public Page<TaskSummary> mine(@NotNull PageRequest request, boolean openOnly) {
        return tasks.ofUnits(
                request, TaskRights.ownUnits(callers.caller()), openOnly ? OPEN : EnumSet.allOf(TaskStatus.class));
    }

    public TaskSummary get(@NotNull TaskId id) {
        desk.begin(id);
        return tasks.summary(id);
    }

    public TaskDetail detail(@NotNull TaskId id) {
        return desk.detail(desk.begin(id));
    }

    @RolesAllowed({"unit-officer", "department-head"})
    public TaskSummary report(@NotNull TaskId id, @NotNull @Valid TaskReport told, Long seen) {
        TaskDesk.Step step = reportable(id, TaskAction.REPORT, seen);
        history.add(step.task().report(told, step.caller().person(), step.at()));
        return desk.end(step);
    }

    /** TSK-3, TSK-9 Confirms the unit's last report; the task is done when that told the result. */
    @RolesAllowed("department-head")
    public TaskSummary accept(@NotNull TaskId id, Long seen) {
        TaskDesk.Step step = reportable(id, TaskAction.JUDGE, seen);
        TaskReportEntry report = lastReport(id);
        if (step.task().status() == TaskStatus.REPORTED || report.claimsTheResult()) {
            step.task().accept(step.caller().person(), step.at());
        }
        report.confirm(step.caller().person(), step.at());
        return desk.end(step);
    }

    /** TSK-9 The unit's last report was not good enough; the unit goes on. */
    @RolesAllowed("department-head")
    public TaskSummary sendBack(@NotNull TaskId id, @NotNull @Size(max = 2_000) String reason, Long seen) {
        TaskDesk.Step step = reportable(id, TaskAction.JUDGE, seen);
        List<TaskReportEntry> last = history.reports(id);
        TaskReportEntry report = lastReport(id);
        report.sendBack(reason, step.caller().person(), step.at());
        step.task().sendBack(last.size() < 2 ? 0 : last.get(1).percent());
        TaskSummary stored = desk.end(step);
        news.sentBack(stored, report.reportedBy(), reason, step.at());
        return stored;
    }

    /** Says which unit a task is for, or which ones, before anybody has begun with it. */
    @RolesAllowed({"planner", "leader"})
    public TaskSummary assign(@NotNull TaskId id, @NotNull @Size(min = 1, max = 500) List<UnitId> units, Long seen) {
        TaskDesk.Step step = desk.begin(id, TaskAction.ASSIGN, seen);
        List<UnitId> distinct = units.stream().distinct().toList();
        allotment.allot(step.task(), step.plan(), distinct);
        return desk.end(step);
    }

    private TaskDesk.Step reportable(TaskId id, TaskAction action, Long seen) {
        TaskDesk.Step step = desk.begin(id);
        TaskError.require(step.task().unit() != null, TaskError.NOT_ASSIGNED);
        step.rights().require(action);
        step.task().requireVersion(seen);
        return step;
    }

    private TaskReportEntry lastReport(TaskId id) {
        return history.latest(id).orElseThrow(() -> new BusinessException(TaskError.NOT_REPORTED));
    }
}
