package vn.tongket.attendance.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The jobs that send and remind by themselves (tác vụ gửi và nhắc giấy mời), on every node. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryJob {

    private static final int MOST_ROUNDS = 100;

    @Inject
    private DeliveryRound round;

    @Inject
    private GuestReminders reminders;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void send() {
        sendNow();
    }

    @Schedule(hour = "7-17", minute = "25", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void remind() {
        reminders.remindToday();
    }

    /** Sends at once, for who does not want to wait for the timer; answers how many guests were sent to. */
    public int sendNow() {
        int sent = 0;
        int handed = round.hand();
        for (int i = 0; i < MOST_ROUNDS && handed > 0; i++) {
            sent += handed;
            handed = round.hand();
        }
        return sent;
    }
}
