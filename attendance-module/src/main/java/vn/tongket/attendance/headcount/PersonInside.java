package vn.tongket.attendance.headcount;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who is inside now (người đang ở trong hội trường).
 *
 * @param room where his seat is; null when nobody gave him one
 * @param right by which a station knows him; null when there are no doors
 */
public record PersonInside(
        String invitationId,
        String fullName,
        String position,
        String unitName,
        String room,
        String seat,
        String stationId,
        Instant since,
        String right)
        implements Serializable {}
