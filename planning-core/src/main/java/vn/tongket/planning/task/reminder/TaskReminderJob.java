package vn.tongket.planning.task.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.tongket.planning.reminding.ReminderSource;

/** Reminds of tasks (nhắc nhiệm vụ); what one node has given no other gives again (TSK-17). */
@Stateless
@LocalBean
@Local(ReminderSource.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TaskReminderJob implements ReminderSource {

    @Inject
    private TaskReminders reminders;

    @Override
    public int remind(Clock clock) {
        return reminders.give(clock);
    }
}
