package vn.tongket.attendance.pass;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.tongket.planning.plan.PlanId;

/**
 * Signs and reads passes (ký và kiểm tra mã điểm danh): {@code TK1.<payload>.<signature>} in base64url, where the
 * payload is {@code plan:code}, followed by {@code :right:home} where the conference has doors. What a station can verify without the network, ATT-8.
 */
public final class PassSigner {

    private static final String VERSION = "TK1";

    private final SigningKey key;
    private final Function<PlanId, Map<String, String>> homes;
    private final Map<PlanId, Map<String, String>> known = new ConcurrentHashMap<>();

    PassSigner(SigningKey key) {
        this(key, plan -> Map.of());
    }

    /** @param homes what each code of a plan carries beside itself: its right and home door, such as {@code a1b2:cửa A} */
    PassSigner(SigningKey key, Function<PlanId, Map<String, String>> homes) {
        this.key = key;
        this.homes = homes;
    }

    public String publicKey() {
        return key.publicKey();
    }

    /** Looks the doors of this plan up now, so that other threads may sign for it. */
    public PassSigner ready(PlanId plan) {
        known.computeIfAbsent(plan, homes);
        return this;
    }

    public String pass(PlanId plan, PassCode code) {
        String home = known.computeIfAbsent(plan, homes).get(code.value());
        return seal(plan + ":" + code.value() + (home == null ? "" : ":" + home));
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
                ? PassCode.parse(payload.substring(plan.value().length() + 1).split(":", 2)[0])
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
