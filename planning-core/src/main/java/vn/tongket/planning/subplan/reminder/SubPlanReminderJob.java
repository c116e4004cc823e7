package vn.tongket.planning.subplan.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.tongket.planning.reminding.ReminderSource;

/** Reminds of sub-plans that are not issued yet (nhắc ban hành kế hoạch của đơn vị), SUB-5. */
@Stateless
@LocalBean
@Local(ReminderSource.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SubPlanReminderJob implements ReminderSource {

    @Inject
    private SubPlanReminders reminders;

    @Override
    public int remind(Clock clock) {
        return reminders.give(clock);
    }
}
