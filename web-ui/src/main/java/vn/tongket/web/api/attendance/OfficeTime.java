package vn.tongket.web.api.attendance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments as other programs see them: with the office's offset. */
final class OfficeTime {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficeTime() {}

    static OffsetDateTime of(Instant instant) {
        return instant == null ? null : instant.atZone(OFFICE).toOffsetDateTime();
    }

    static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
