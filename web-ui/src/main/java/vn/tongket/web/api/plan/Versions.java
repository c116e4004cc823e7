package vn.tongket.web.api.plan;

import jakarta.ws.rs.core.EntityTag;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** The version of a resource as its {@code ETag}, and the one that a caller says he saw. */
final class Versions {

    private Versions() {}

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Null when the caller names none; a tag that this server never gave is stale. */
    static Long seen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            return null;
        }
        String tag = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!tag.matches("\\d{1,18}")) {
            throw new BusinessException(KernelError.STALE);
        }
        return Long.valueOf(tag);
    }
}
