package vn.tongket.attendance.checkin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.lease.LeaseDirectory;
import vn.tongket.attendance.lease.Vouching;
import vn.tongket.planning.plan.PlanId;

/** A door without an usher (cửa không có lễ tân), as part of a use case whose right is decided there. */
@Stateless
@PermitAll
public class OpenDoor {

    @Inject
    private CheckIn checkIn;

    @Inject
    private StationRepository stations;

    @Inject
    private LeaseDirectory leases;

    @Inject
    private ConferenceService conferences;

    public Optional<InvitationSummary> guest(@NotNull PlanId plan, @NotNull String code) {
        return checkIn.guest(plan, code);
    }

    /** Vouches for nobody: empty while the device that holds the guest's right is asked to hand it over. */
    public Optional<CheckInResult> ask(@NotNull PlanId plan, @NotNull @Valid Scan scan, @NotBlank String by) {
        Door door = stations.door(conferences.facts(plan), scan.stationId());
        return checkIn.decide(plan, scan, door, by, Vouching.NONE);
    }

    /** The door where the guest's right is at home; null without one. */
    public String home(@NotNull InvitationSummary guest) {
        return leases.home(guest.id());
    }
}
