package vn.tongket.planning.task;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tongket.planning.amendment.ConsequenceKind;
import vn.tongket.planning.amendment.ConsequencesSought;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.amendment.change.TaskChange;

/** What the tasks do when their plan is amended (điều chỉnh nhiệm vụ); in the same transaction. */
@Stateless
@PermitAll
public class TaskAmendmentListener {

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskAllotment allotment;

    @Inject
    private TaskDeadlines deadlines;

    @Inject
    private TaskNews news;

    /** AMD-3 The open tasks that would change, and those that would come. */
    public void count(@Observes ConsequencesSought question) {
        AmendedTasks amended = AmendedTasks.of(
                tasks.tasksOf(question.plan().id()), question.changes().tasks());
        question.add(ConsequenceKind.TASKS, amended.count(), news.byUnit(amended));
    }

    /** AMD-4, AMD-5 Done work stays done; whoever has the work, had it or gets it is told. */
    public void amend(@Observes PlanAmended event) {
        List<Task> all = tasks.tasksOf(event.plan().id());
        AmendedTasks amended = AmendedTasks.of(all, event.changes().tasks());
        news.tell(event, amended);
        amended.touched().forEach((task, change) -> amend(task, change, event));
        int last = all.stream().mapToInt(Task::position).max().orElse(0);
        allotment.allot(
                event.plan(),
                amended.fresh().stream().map(TaskChange::after).toList(),
                last,
                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
        all.forEach(task -> deadlines.recount(task, event.plan().startsAt()));
    }

    private void amend(Task task, TaskChange change, PlanAmended event) {
        LocalDate old = task.due().day();
        task.amend(change);
        deadlines.amended(task, old, event);
    }
}
