package vn.tongket.planning.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail as lists show it (thư trong hộp gửi).
 *
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next, as long as it waits
 * @param sentAt null as long as it has not gone
 * @param reason why it did not go the last time; may be null
 */
public record MailSummary(
        String id,
        String to,
        String subject,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt,
        String reason)
        implements Serializable {

    public MailId mailId() {
        return new MailId(id);
    }
}
