package vn.tongket.web.api.awards;

import jakarta.ws.rs.core.EntityTag;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** The version of a thing as an {@code ETag}, and back from {@code If-Match}. */
final class Version {

    private Version() {}

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version that the caller saw; null when he does not say, or takes any. */
    static Long seen(String ifMatch) {
        if (ifMatch == null || "*".equals(ifMatch.strip())) {
            return null;
        }
        String digits = ifMatch.replaceAll("^\\s*(W/)?\"|\"\\s*$", "");
        if (!digits.matches("\\d{1,18}")) {
            throw new BusinessException(KernelError.STALE);
        }
        return Long.valueOf(digits);
    }
}
