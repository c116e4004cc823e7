package vn.tongket.planning.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Sending mails (gửi thư điện tử), in the transaction that has something to send (MAI-1).
 *
 * <p>Open to all callers, timers too: whoever sends has decided the right to do what he writes of.
 */
@Stateless
@PermitAll
public class MailService {

    @Inject
    private OutboxRepository outbox;

    private final Clock clock = Clock.systemUTC();

    /** Puts the mail into the outbox; whoever wants to know what became of it keeps the id. */
    public MailId send(@NotNull @Valid Mail mail) {
        Instant now = clock.instant();
        OutboxMail stored = OutboxMail.of(mail, now);
        outbox.add(stored, mail.attachments());
        return stored.id();
    }

    /** What became of them, in no order; those that do not exist are left out. */
    public List<MailSummary> states(@NotNull Collection<@NotNull MailId> ids) {
        return outbox.summaries(ids);
    }

    /** Whether mails are posted at all (MAI-4). */
    public boolean on() {
        return MailSettings.configured().on();
    }
}
