package vn.tongket.planning.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.tongket.kernel.BusinessException;

/** Salted PBKDF2-HMAC-SHA512 (ACC-2), written as {@code pbkdf2-sha512:iterations:salt:hash}. */
final class PasswordHash {

    /** Recommended by OWASP for this function (Password Storage Cheat Sheet, 2023). */
    static final int ITERATIONS = 210_000;

    /** Length counts more than classes of characters (NIST SP 800-63B, 5.1.1). */
    static final int MIN_LENGTH = 10;

    private static final String SCHEME = "pbkdf2-sha512";
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        HexFormat hex = HexFormat.of();
        return SCHEME + ":" + ITERATIONS + ":" + hex.formatHex(salt) + ":"
                + hex.formatHex(derive(password, salt, ITERATIONS));
    }

    /** The hash of a password that somebody chose just now; one that is too short is refused. */
    static String ofNew(String password) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            throw new BusinessException(AccountError.WEAK_PASSWORD, MIN_LENGTH);
        }
        return of(password);
    }

    static boolean matches(String password, String stored) {
        String[] parts = stored.split(":");
        HexFormat hex = HexFormat.of();
        byte[] derived = derive(password, hex.parseHex(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, hex.parseHex(parts[3]));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has PBKDF2WithHmacSHA512", e);
        } finally {
            spec.clearPassword();
        }
    }
}
