package vn.tongket.awards.check;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import vn.tongket.kernel.SearchKey;

/**
 * What somebody is nominated for, and when it was achieved (thành tích và thời gian lập thành tích).
 *
 * @param digest the same for texts that differ in accents, case or white space only (AWD-4)
 */
public record Merit(String digest, boolean complete, LocalDate from, LocalDate to) implements Serializable {

    public static Merit of(String text, LocalDate from, LocalDate to) {
        String stated = text == null ? "" : text.strip();
        return new Merit(digestOf(stated), !stated.isEmpty() && from != null && to != null, from, to);
    }

    boolean isSameAs(String otherDigest) {
        return complete && digest.equals(otherDigest);
    }

    boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
        return complete && otherFrom != null && otherTo != null && !otherFrom.isAfter(to) && !otherTo.isBefore(from);
    }

    public static String digestOf(String text) {
        String key = SearchKey.of(text).replaceAll("[^a-z0-9]+", " ").strip();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
