package vn.tongket.attendance.checkin;

import java.time.Instant;
import java.util.Set;
import vn.tongket.attendance.conference.ConferenceSettings;
import vn.tongket.attendance.invitation.InvitationSummary;

/**
 * What one door lets through (quy tắc tại cửa).
 *
 * @param groups the groups that this door is for; empty when it is for all
 * @param healthRule what guests have to have declared that day; null when nothing
 * @param session the one that runs; empty without sessions
 */
record Door(ConferenceSettings settings, Set<String> groups, String healthRule, String session) {

    /** Why the guest is not admitted here; {@link Verdict#ADMITTED} when nothing speaks against it. */
    Verdict judge(InvitationSummary guest, Instant at) {
        if (guest.status().alive() && !guest.status().issued()) {
            return Verdict.UNKNOWN_CODE;
        }
        if (!guest.status().alive()) {
            return Verdict.REVOKED;
        }
        if (!groups.isEmpty() && !groups.contains(guest.groupId())) {
            return Verdict.WRONG_DOOR;
        }
        return settings.doorsOpenAt() != null && at.isBefore(settings.doorsOpenAt())
                ? Verdict.NOT_YET_OPEN
                : Verdict.ADMITTED;
    }
}
