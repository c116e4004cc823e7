package vn.tongket.web.api;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** The version of a thing as an {@code ETag}, and back from {@code If-Match}. */
public final class Version {

    private Version() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** A tag for what has no version of its own, from all that it says. */
    public static EntityTag tag(Object content) {
        return new EntityTag(UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    /** The version that the caller saw; null when he does not say, or takes any. */
    public static Long seen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            return null;
        }
        String digits = ifMatch.replaceAll("^\\s*(W/)?\"|\"\\s*$", "");
        if (!digits.matches("\\d{1,18}")) {
            throw new BusinessException(KernelError.STALE);
        }
        return Long.valueOf(digits);
    }
}
