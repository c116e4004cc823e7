package vn.tongket.attendance.checkin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.invitation.InvitationSummary;

/** What a door would say (quy tắc của cửa) without admitting anybody, as part of a use case decided elsewhere. */
@Stateless
@PermitAll
public class DoorPolicyService {

    @Inject
    private StationRepository stations;

    /** The verdict for each guest, in the same order; who was there before or how full it is does not count here. */
    public List<Verdict> verdicts(
            @NotNull ConferenceInfo conference,
            @NotBlank String stationId,
            @NotNull List<InvitationSummary> guests,
            @NotNull Instant at) {
        Door door = stations.door(conference, stationId);
        return guests.stream().map(guest -> door.judge(guest, at)).toList();
    }

    /** The doors of the conference. */
    public List<Station> doors(@NotNull ConferenceInfo conference) {
        return stations.list(conference.planId());
    }
}
