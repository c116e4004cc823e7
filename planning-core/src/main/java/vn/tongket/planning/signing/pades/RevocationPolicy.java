package vn.tongket.planning.signing.pades;

import java.time.Instant;
import java.util.Locale;
import vn.tongket.kernel.BusinessException;

/** Whether the office asks if a certificate was withdrawn (chế độ tra cứu thu hồi chứng thư số), SGN-18 and SGN-20. */
public enum RevocationPolicy {
    OFF,
    /** Asked; a key signs although nobody answered, and that is told and kept. */
    ONLINE,
    /** Asked; a key signs only when its issuer says that it is not withdrawn. */
    STRICT;

    /** @param setting {@code online}, {@code strict}, or anything else for off */
    public static RevocationPolicy named(String setting) {
        return switch (setting.strip().toLowerCase(Locale.ROOT)) {
            case "online" -> ONLINE;
            case "strict" -> STRICT;
            default -> OFF;
        };
    }

    public boolean asks() {
        return this != OFF;
    }

    /** SGN-20 What the issuer said of the key that is about to sign; refuses a key that may not. */
    public Revocation require(TrustAnchors anchors, SigningKey key, Instant now) {
        if (!asks()) {
            return Revocation.NOT_ASKED;
        }
        Revocation answer = anchors.revocation(key, now);
        if (answer == Revocation.REVOKED) {
            throw new BusinessException(SignatureError.KEY_WITHDRAWN, key.holder());
        }
        if (this == STRICT && answer != Revocation.NOT_REVOKED) {
            throw new BusinessException(SignatureError.KEY_STATE_UNKNOWN, key.holder());
        }
        return answer;
    }
}
