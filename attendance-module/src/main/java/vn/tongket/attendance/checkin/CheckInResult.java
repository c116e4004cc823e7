package vn.tongket.attendance.checkin;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.attendance.invitation.InvitationSummary;

/**
 * The answer to a scan (kết quả một lượt điểm danh).
 *
 * @param invitation null for an unknown code
 * @param first where and when the guest was admitted before; null unless he was
 */
public record CheckInResult(String scanId, Verdict verdict, InvitationSummary invitation, FirstCheckIn first)
        implements Serializable {

    /**
     * The admission that came first (lần điểm danh đầu tiên).
     *
     * @param entry the scan by which the guest is inside, for who records his going out; null when it is not known
     */
    public record FirstCheckIn(String stationId, Instant at, String entry) implements Serializable {}
}
