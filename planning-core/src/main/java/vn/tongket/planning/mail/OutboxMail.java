package vn.tongket.planning.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.SearchKey;

/** One mail in the outbox (thư chờ gửi), and the rules of trying it again. */
@Entity
@Table(name = "mail", schema = "planning")
class OutboxMail {

    static final Duration PATIENCE = Duration.ofDays(3);

    private static final int REASON_MAX = 500;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    private String id;

    @Version
    private long version;

    private String recipient;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "give_up_at")
    private Instant giveUpAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String reason;

    @Column(name = "search_key")
    private String searchKey;

    protected OutboxMail() {
        // for JPA
    }

    static OutboxMail of(Mail mail, Instant now) {
        OutboxMail stored = new OutboxMail();
        stored.id = MailId.next().value();
        stored.recipient = mail.to();
        stored.subject = mail.subject();
        stored.body = mail.text();
        stored.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        stored.searchKey = SearchKey.of(mail.to() + " " + mail.subject());
        stored.await(stored.createdAt);
        return stored;
    }

    private void await(Instant now) {
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
        giveUpAt = now.plus(PATIENCE);
    }

    void sent(Instant now) {
        state = MailState.SENT;
        attempts++;
        sentAt = now.truncatedTo(ChronoUnit.MICROS);
        reason = null;
    }

    /** MAI-2 Tried again after one, two, four … minutes. */
    void notTaken(String why, Instant now) {
        attempts++;
        Duration pause = Duration.ofMinutes(1L << Math.min(attempts - 1, 6));
        nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)
                .truncatedTo(ChronoUnit.MICROS);
        reason = shortened(why);
        if (nextAttemptAt.isAfter(giveUpAt)) {
            state = MailState.FAILED;
        }
    }

    /** MAI-3 The address itself was refused: trying again would not help. */
    void refused(String why) {
        attempts++;
        state = MailState.FAILED;
        reason = shortened(why);
    }

    void retry(Instant now) {
        if (state != MailState.FAILED) {
            throw new BusinessException(MailError.NOT_FAILED);
        }
        await(now.truncatedTo(ChronoUnit.MICROS));
    }

    MailId id() {
        return new MailId(id);
    }

    Mail mail(List<Enclosure> enclosures) {
        return new Mail(recipient, subject, body, enclosures);
    }

    MailContents contents(List<String> files) {
        return new MailContents(summary(), body, files);
    }

    MailSummary summary() {
        return new MailSummary(id, recipient, subject, state, attempts, createdAt, nextAttemptAt, sentAt, reason);
    }

    private static String shortened(String why) {
        String text = why == null ? "" : why.strip();
        return text.length() > REASON_MAX ? text.substring(0, REASON_MAX) : text;
    }
}
