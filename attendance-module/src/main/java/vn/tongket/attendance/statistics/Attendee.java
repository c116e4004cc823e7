package vn.tongket.attendance.statistics;

import java.io.Serializable;

/**
 * One guest after the conference (kết quả tham dự của một đại biểu).
 *
 * @param came was admitted to any session
 * @param excused declined, or an excuse was noted; never together with {@code came}
 * @param reason why he did not come; null when nobody knows
 */
public record Attendee(
        String invitationId,
        String fullName,
        String position,
        String unitName,
        String groupName,
        boolean came,
        boolean excused,
        String reason)
        implements Serializable {}
