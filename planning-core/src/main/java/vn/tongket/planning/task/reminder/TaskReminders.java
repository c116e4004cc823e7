package vn.tongket.planning.task.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Looks for the reminders that are due and gives each of them once (nhắc việc). */
@ApplicationScoped
class TaskReminders {

    private ReminderRepository reminders;
    private ReminderMessages messages;

    protected TaskReminders() {
        // for the container's proxy
    }

    @Inject
    TaskReminders(ReminderRepository reminders, ReminderMessages messages) {
        this.reminders = reminders;
        this.messages = messages;
    }

    /** Answers how many were given. */
    int give(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        ReminderSettings settings = reminders.setting().settings();
        int count = 0;
        for (OpenTask task : reminders.dueBy(today.plusDays(settings.longestBefore()))) {
            for (DueReminder reminder : settings.due(task.deadline(), task.assigned(), today)) {
                if (reminders.give(task, reminder, clock.instant())) {
                    messages.send(task, reminder);
                    count++;
                }
            }
        }
        return count;
    }
}
