package vn.tongket.awards.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.SearchKey;

/** What a nominee achieved, and in which period (thành tích, thời gian lập thành tích). */
@Embeddable
class Achievement {

    @Column(name = "achievement")
    private String text;

    /** The same for texts that differ in accents, case or white space only (AWD-4). */
    @Column(name = "achievement_digest")
    private String digest;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    protected Achievement() {
        // for JPA
    }

    Achievement(String text, LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BusinessException(NominationError.PERIOD_REVERSED);
        }
        this.text = text == null ? "" : text.strip();
        this.digest =
                digestOf(SearchKey.of(this.text).replaceAll("[^a-z0-9]+", " ").strip());
        this.from = from;
        this.to = to;
    }

    boolean isComplete() {
        return !text.isEmpty() && from != null && to != null;
    }

    String digest() {
        return digest;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    private static String digestOf(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
