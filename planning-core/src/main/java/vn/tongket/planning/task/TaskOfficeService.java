package vn.tongket.planning.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.task.history.DeadlineCause;

/** What the plan's office settles about a task (điều hành nhiệm vụ). Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "leader"})
public class TaskOfficeService {

    @Inject
    private TaskDesk desk;

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskDeadlines deadlines;

    @Inject
    private TaskNotices news;

    /** TSK-12, TSK-14 Sets the deadline by hand; that of a group for each of its units. */
    public TaskSummary setDeadline(
            @NotNull TaskId id, @NotNull LocalDate day, @NotBlank @Size(max = 2_000) String reason, Long seen) {
        TaskDesk.Step step = desk.begin(id, TaskAction.SET_DEADLINE, seen);
        TaskError.require(
                deadlines.move(step.task(), day, DeadlineCause.SET, reason.strip(), step.caller()),
                TaskError.DEADLINE_UNCHANGED);
        if (step.task().grouped()) {
            tasks.tasksOf(step.task().plan()).stream()
                    .filter(part -> id.equals(part.parent()) && !part.status().closed())
                    .filter(part -> deadlines.move(part, day, DeadlineCause.SET, reason.strip(), step.caller()))
                    .forEach(part -> news.deadlineMoved(tasks.summary(part.id())));
        }
        TaskSummary stored = desk.end(step);
        if (stored.unitId() != null) {
            news.deadlineMoved(stored);
        }
        return stored;
    }

    /** @param product what is to be handed in; blank when nothing in particular */
    public TaskSummary expect(@NotNull TaskId id, @Size(max = 1_000) String product, Long seen) {
        TaskDesk.Step step = desk.begin(id, TaskAction.SET_DEADLINE, seen);
        step.task().produce(product);
        return desk.end(step);
    }

    /** TSK-7 Further units that work along; they see the task and its plan from now on. */
    public TaskSummary coordinate(
            @NotNull TaskId id, @NotEmpty @Size(max = 500) List<@NotNull UnitId> units, Long seen) {
        TaskDesk.Step step = desk.begin(id, TaskAction.SET_DEADLINE, seen);
        TaskError.require(!units.contains(step.task().unit()), TaskError.LEAD_COORDINATES);
        tasks.coordinate(id, units);
        tasks.show(step.task().plan(), units);
        return desk.end(step);
    }
}
