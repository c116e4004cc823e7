package vn.tongket.web.api.attendance;

import java.time.OffsetDateTime;
import vn.tongket.attendance.checkin.CheckInResult;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.web.api.OfficeTime;

/** The answer to a scan as stations see it. */
public record CheckInJson(String scanId, String verdict, Guest invitation, FirstCheckIn firstCheckIn) {

    /** Who stands at the door. */
    public record Guest(
            String id,
            String fullName,
            String honorific,
            String position,
            String unit,
            String seat,
            String note,
            String status) {

        static Guest of(InvitationSummary invitation) {
            return new Guest(
                    invitation.id(),
                    invitation.fullName(),
                    invitation.honorific(),
                    invitation.position(),
                    invitation.unitName(),
                    invitation.seat(),
                    invitation.note(),
                    invitation.status().code());
        }
    }

    /** Where and when the guest was admitted before, and the scan by which he is inside. */
    public record FirstCheckIn(String stationId, OffsetDateTime at, String entry) {}

    static CheckInJson of(CheckInResult result) {
        CheckInResult.FirstCheckIn first = result.first();
        return new CheckInJson(
                result.scanId(),
                result.verdict().code(),
                result.invitation() == null ? null : Guest.of(result.invitation()),
                first == null ? null : new FirstCheckIn(first.stationId(), OfficeTime.of(first.at()), first.entry()));
    }
}
