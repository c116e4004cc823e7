package vn.tongket.planning.task.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the office wants, for whatever reminds within this module (cấu hình nhắc việc đang áp dụng). */
@Stateless
@PermitAll
public class ReminderPlan {

    @Inject
    private ReminderRepository reminders;

    public ReminderSettings settings() {
        return reminders.setting().settings();
    }
}
