package vn.tongket.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments as other programs see them, with the offset of the office (giờ Việt Nam). */
public final class OfficeTime {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficeTime() {}

    public static OffsetDateTime of(Instant instant) {
        return instant == null ? null : instant.atZone(OFFICE).toOffsetDateTime();
    }

    public static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
