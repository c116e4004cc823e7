package vn.tongket.attendance.pass;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import vn.tongket.planning.plan.PlanId;

/**
 * Signs and reads passes (ký và kiểm tra mã điểm danh): {@code TK1.<payload>.<signature>} in base64url, where the
 * payload is {@code plan:code}. What a station can verify without the network, ATT-8.
 */
public final class PassSigner {

    private static final String VERSION = "TK1";

    private final SigningKey key;

    PassSigner(SigningKey key) {
        this.key = key;
    }

    public String publicKey() {
        return key.publicKey();
    }

    public String pass(PlanId plan, PassCode code) {
        return seal(plan + ":" + code.value());
    }

    /** Any text with the office's signature, in the form of a pass. */
    public String seal(String text) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String signed = VERSION + "." + base64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return signed + "." + base64.encodeToString(key.sign(signed));
    }

    /** The code that was typed or scanned; empty when it is no code of this plan. */
    public Optional<PassCode> read(PlanId plan, String scanned) {
        String text = scanned.strip();
        return text.startsWith(VERSION + ".") ? opened(plan, text) : PassCode.parse(text);
    }

    private Optional<PassCode> opened(PlanId plan, String pass) {
        String[] parts = pass.split("\\.", -1);
        if (parts.length != 3 || !key.signed(VERSION + "." + parts[1], bytes(parts[2]))) {
            return Optional.empty();
        }
        String payload = new String(bytes(parts[1]), StandardCharsets.UTF_8);
        return payload.startsWith(plan + ":")
                ? PassCode.parse(payload.substring(plan.value().length() + 1))
                : Optional.empty();
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
