package vn.tongket.awards.council.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The seal of one session's urn (niêm phong hòm phiếu): AES-256-GCM, bound to the session. */
final class Seal {

    static final int KEY_BYTES = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final byte[] session;

    Seal(byte[] key, SessionId session) {
        this.key = new SecretKeySpec(key, "AES");
        this.session = session.value().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    byte[] close(byte[] content) {
        byte[] sealed = new byte[NONCE];
        RANDOM.nextBytes(sealed);
        byte[] hidden = run(Cipher.ENCRYPT_MODE, sealed, content);
        byte[] all = Arrays.copyOf(sealed, NONCE + hidden.length);
        System.arraycopy(hidden, 0, all, NONCE, hidden.length);
        return all;
    }

    byte[] open(byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(session);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the urn's seal is broken", e);
        }
    }
}
