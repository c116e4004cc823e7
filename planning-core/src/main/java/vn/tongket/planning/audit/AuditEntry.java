package vn.tongket.planning.audit;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * One entry of the audit log (một dòng nhật ký).
 *
 * @param account who was signed in
 * @param previous the fingerprint of the entry before
 * @param fingerprint SHA-256 over everything else, in hex
 */
public record AuditEntry(
        long number,
        Instant recordedAt,
        String account,
        String actor,
        String action,
        String subject,
        String facts,
        String previous,
        String fingerprint)
        implements Serializable {

    /** What the first entry names as the one before it. */
    static final AuditEntry NONE = new AuditEntry(0, Instant.EPOCH, "", "", "", "", "", "0".repeat(64), "0".repeat(64));

    AuditEntry sealed() {
        return new AuditEntry(number, recordedAt, account, actor, action, subject, facts, previous, seal());
    }

    /** Names and values in the order of their reading. */
    public List<Map.Entry<String, String>> read() {
        return AuditFacts.read(facts);
    }

    boolean follows(AuditEntry before) {
        return number == before.number + 1 && before.fingerprint.equals(previous);
    }

    /** AUD-2 Whether it still says what was sealed. */
    boolean sound() {
        return seal().equals(fingerprint);
    }

    /** Each part with its length before it, so that two different entries never read the same. */
    private String seal() {
        StringBuilder text = new StringBuilder();
        for (String part : List.of(
                String.valueOf(number), recordedAt.toString(), account, actor, action, subject, facts, previous)) {
            text.append(part.length()).append(':').append(part);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has SHA-256", e);
        }
    }
}
