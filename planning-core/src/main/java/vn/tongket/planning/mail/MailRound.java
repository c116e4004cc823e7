package vn.tongket.planning.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * The round of the postman (tác vụ gửi thư), three times a minute on every node.
 *
 * <p>What one node has in its hands no other takes (MAI-2), so the timer needs neither a store nor a leader. A mail
 * server that is away ends the round: the next begins soon enough.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRound {

    private static final int MOST = 500;

    @Inject
    private MailDelivery delivery;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void go() {
        delivery.giveUp();
        if (!MailSettings.configured().on()) {
            return;
        }
        for (int posted = 0; posted < MOST && delivery.deliverNext(); posted++) {
            continue;
        }
    }
}
