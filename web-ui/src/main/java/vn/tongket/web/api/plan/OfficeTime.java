package vn.tongket.web.api.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Instants with the offset of the office (giờ Việt Nam). */
final class OfficeTime {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficeTime() {}

    static OffsetDateTime of(Instant instant) {
        return instant == null ? null : instant.atZone(OFFICE).toOffsetDateTime();
    }
}
