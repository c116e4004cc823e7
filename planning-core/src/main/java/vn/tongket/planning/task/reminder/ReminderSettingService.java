package vn.tongket.planning.task.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.tongket.kernel.BusinessException;

/** When the office wants to be reminded (cấu hình nhắc việc). Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "administrator"})
public class ReminderSettingService {

    @Inject
    private ReminderRepository reminders;

    public ReminderSettings get() {
        return reminders.setting().settings();
    }

    /** @param seen the version that the caller saw; null for any */
    public ReminderSettings change(@NotNull @Valid ReminderSettings settings, Long seen) {
        if (settings.officeAfter() < settings.headAfter()) {
            throw new BusinessException(ReminderError.OFFICE_BEFORE_HEAD);
        }
        ReminderSetting stored = reminders.setting();
        stored.write(settings, seen);
        reminders.flush();
        return stored.settings();
    }
}
