package vn.tongket.planning.task.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The job that reminds (tác vụ nhắc việc), every hour of the working day on every node.
 *
 * <p>What one node has given no other gives again (TSK-17), so the timer needs neither a store nor a leader.
 */
@Stateless
@PermitAll
public class TaskReminderJob {

    @Inject
    private TaskReminders reminders;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Schedule(hour = "6-18", minute = "10", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void remind() {
        reminders.give(clock);
    }

    /** Looks at once, for who does not want to wait for the hour; the answer is how many reminders were given. */
    public int remindNow() {
        return reminders.give(clock);
    }
}
