package vn.tongket.web.api.awards;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments as other programs see them: with the office's offset. */
final class OfficeTime {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficeTime() {}

    static OffsetDateTime of(Instant instant) {
        return instant.atZone(OFFICE).toOffsetDateTime();
    }
}
