package vn.tongket.attendance.checkin;

import java.io.Serializable;
import java.time.Instant;

/**
 * A standing admission (lượt vào còn hiệu lực) of one guest to one session.
 *
 * @param sessionId empty when the conference has no sessions
 * @param outsideSince since when the guest is out of the hall; null while he is inside
 */
public record AdmissionSummary(
        String id,
        String invitationId,
        String groupId,
        String unitId,
        String unitName,
        String fullName,
        String position,
        String sessionId,
        String stationId,
        Instant admittedAt,
        String admittedBy,
        Instant outsideSince)
        implements Serializable {

    public boolean inside() {
        return outsideSince == null;
    }
}
