package vn.tongket.planning.subplan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.tongket.planning.task.reminder.DueReminder;
import vn.tongket.planning.task.reminder.ReminderPlan;
import vn.tongket.planning.task.reminder.ReminderSettings;

/** Looks for the reminders of sub-plans that are due and gives each of them once. */
@ApplicationScoped
class SubPlanReminders {

    private OwedPlanRepository plans;
    private SubPlanMessages messages;
    private Supplier<ReminderSettings> settings;

    protected SubPlanReminders() {
        // for the container's proxy
    }

    @Inject
    SubPlanReminders(OwedPlanRepository plans, SubPlanMessages messages, ReminderPlan wishes) {
        this(plans, messages, wishes::settings);
    }

    SubPlanReminders(OwedPlanRepository plans, SubPlanMessages messages, Supplier<ReminderSettings> settings) {
        this.plans = plans;
        this.messages = messages;
        this.settings = settings;
    }

    /** Answers how many were given. */
    int give(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        ReminderSettings wishes = settings.get();
        int count = 0;
        for (OwedPlan plan : plans.dueBy(today.plusDays(wishes.longestBefore()))) {
            for (DueReminder reminder : wishes.due(plan.dueOn(), plan.givenOn(), today)) {
                if (plans.give(plan, reminder, clock.instant())) {
                    messages.send(plan, reminder);
                    count++;
                }
            }
        }
        return count;
    }
}
