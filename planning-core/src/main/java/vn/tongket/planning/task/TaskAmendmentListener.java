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
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.task.wording.NamedUnits;

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

    /** AMD-3 The open tasks that would change, those that would come, and those that would be due on another day. */
    public void count(@Observes ConsequencesSought question) {
        List<Task> all = tasks.tasksOf(question.plan().id());
        AmendedTasks amended = AmendedTasks.of(all, question.changes().tasks());
        List<Task> moving = all.stream()
                .filter(task -> !amended.touched().containsKey(task))
                .filter(task -> task.unit() != null && deadlines.wouldMove(task, question.startsAt()))
                .toList();
        question.add(
                ConsequenceKind.TASKS,
                amended.count() + moving.size(),
                news.byUnit(amended, moving, names(question.plan(), amended)));
    }

    /** AMD-4, AMD-5 Done work stays done; whoever has the work, had it or gets it is told. */
    public void amend(@Observes PlanAmended event) {
        List<Task> all = tasks.tasksOf(event.plan().id());
        AmendedTasks amended = AmendedTasks.of(all, event.changes().tasks());
        NamedUnits names = names(event.plan(), amended);
        TaskNews.Lines lines = news.lines(amended, names);
        amended.touched().forEach((task, change) -> amend(task, change, event, names));
        int last = all.stream().mapToInt(Task::position).max().orElse(0);
        allotment.allot(
                event.plan(), amended.fresh().stream().map(TaskChange::after).toList(), last, today());
        for (Task task : all) {
            LocalDate old = task.due().day();
            if (deadlines.count(task, event.plan().startsAt())) {
                lines.moved(task, old, tasks.coordinators(task.id()));
            }
        }
        news.tell(event, lines);
    }

    private void amend(Task task, TaskChange change, PlanAmended event, NamedUnits names) {
        LocalDate old = task.due().day();
        task.amend(change);
        deadlines.amended(task, old, event);
        if (!task.status().closed()) {
            allotment.coordinate(task, change, event.plan(), names);
        }
    }

    private NamedUnits names(PlanHeader plan, AmendedTasks amended) {
        return allotment.names(plan, amended.assignments(), today());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
