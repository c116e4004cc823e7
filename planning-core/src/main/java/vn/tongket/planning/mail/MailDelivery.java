package vn.tongket.planning.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The posting of one mail after the other (gửi từng thư), each in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());

    @Inject
    private OutboxRepository outbox;

    private final Clock clock = Clock.systemUTC();

    public MailDelivery() {
        // for the container
    }

    MailDelivery(OutboxRepository outbox) {
        this.outbox = outbox;
    }

    /** MAI-3 Those that waited too long; answers how many. */
    public int giveUp() {
        return outbox.giveUp(clock.instant());
    }

    /** Whether there was one and it is worth asking for the next. */
    public boolean deliverNext() {
        return deliverNext(MailSettings.configured());
    }

    boolean deliverNext(MailSettings server) {
        Instant now = clock.instant();
        return outbox.claim(now)
                .map(mail -> deliver(mail, new Postman(server), now))
                .orElse(false);
    }

    private boolean deliver(OutboxMail mail, Postman postman, Instant now) {
        try {
            postman.post(mail.id(), mail.mail(outbox.enclosures(mail.id())), now);
            mail.sent(now);
            return true;
        } catch (MessagingException e) {
            String why = reason(e);
            LOG.log(Level.WARNING, "Mail {0} did not go: {1}", new Object[] {mail.id(), why});
            boolean refused = isRefusal(e);
            if (refused) {
                mail.refused(why);
            } else {
                mail.notTaken(why, now);
            }
            return refused;
        }
    }

    /** What the mail server itself said stands innermost. */
    static String reason(MessagingException failure) {
        Exception innermost = failure;
        while (innermost instanceof MessagingException outer && outer.getNextException() != null) {
            innermost = outer.getNextException();
        }
        return String.valueOf(innermost.getMessage());
    }

    /** MAI-3 Nobody lives at the address, as opposed to a mail server that is away or busy. */
    static boolean isRefusal(MessagingException failure) {
        return failure instanceof AddressException
                || failure instanceof SendFailedException unsent
                        && unsent.getInvalidAddresses() != null
                        && unsent.getInvalidAddresses().length > 0;
    }
}
