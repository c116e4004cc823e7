package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.calendar.WorkingDayService;
import vn.tongket.planning.task.history.DeadlineCause;

/** Moves deadlines and keeps what they were (thời hạn nhiệm vụ), TSK-11 to TSK-14. */
@ApplicationScoped
class TaskDeadlines {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskHistoryRepository history;

    @Inject
    private WorkingDayService workingDays;

    @Inject
    private TaskNotices news;

    private final Clock clock = Clock.system(OFFICE);

    /** TSK-11 Counts the deadline from the conference, where it follows it; the answer is whether it moved. */
    boolean count(Task task, Instant conference) {
        if (task.due().rule().isEmpty() || task.status().closed()) {
            return false;
        }
        return move(task, counted(task, conference), DeadlineCause.COMPUTED, null, null);
    }

    /** AMD-3 Whether the deadline would be another day with the conference at this time. */
    boolean wouldMove(Task task, Instant conference) {
        return task.due().rule().isPresent()
                && !task.status().closed()
                && !Objects.equals(counted(task, conference), task.due().day());
    }

    private LocalDate counted(Task task, Instant conference) {
        return conference == null
                ? null
                : task.due().rule().orElseThrow().from(LocalDate.ofInstant(conference, OFFICE), workingDays::plus);
    }

    /** The same later on: the unit is told when its deadline moved. */
    void recount(Task task, Instant conference) {
        if (count(task, conference) && task.unit() != null) {
            news.deadlineMoved(tasks.summary(task.id()));
        }
    }

    /** AMD-4, TSK-12 What the amended plan asks for, counted from its conference, and what it was before. */
    void amended(Task task, LocalDate old, PlanAmended event) {
        if (task.status().closed()) {
            return;
        }
        Instant conference = event.plan().startsAt();
        if (task.due().rule().isPresent()) {
            task.moveDeadline(counted(task, conference), DeadlineCause.COMPUTED);
        }
        if (!Objects.equals(old, task.due().day())) {
            tasks.flush();
            history.add(new TaskDeadlineChange(task, old, task.due().cause(), event.source(), null, clock.instant()));
        }
    }

    /** TSK-12 @param by null where nobody in particular moved it */
    boolean move(Task task, LocalDate day, DeadlineCause cause, String comment, Caller by) {
        LocalDate old = task.due().day();
        boolean moved = task.moveDeadline(day, cause);
        if (moved) {
            tasks.flush();
            history.add(new TaskDeadlineChange(
                    task, old, cause, comment, by == null ? null : by.person(), clock.instant()));
        }
        return moved;
    }
}
