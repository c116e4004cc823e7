package vn.tongket.attendance.invitation.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a guest's answering link (liên kết trả lời của khách): 256 random bits, ATT-12. */
public final class GuestSecret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private GuestSecret() {}

    public static String draw() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
