package vn.tongket.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.planning.plan.PlanId;

/** Lets guests in, out and in again (mở và đóng lượt vào); each of it is told to whoever counts. */
@ApplicationScoped
class Entries {

    @Inject
    private CheckInRepository checkIns;

    @Inject
    private Event<AdmissionChanged> changes;

    /** ATT-6 False when the guest is inside already. */
    boolean open(PlanId plan, Scan scan, InvitationSummary guest, String session, String usher, Instant at) {
        if (checkIns.admit(plan, scan, guest, session, usher, at)) {
            tell(plan, guest.id(), session, scan.stationId(), AdmissionChange.ADMITTED, at);
            return true;
        }
        Optional<Standing> outside = checkIns.standing(guest, session).filter(Standing::outside);
        outside.ifPresent(standing -> {
            checkIns.move(standing, scan.scanId(), false, scan.stationId(), usher, at);
            tell(plan, guest.id(), session, scan.stationId(), AdmissionChange.RETURNED, at);
        });
        return outside.isPresent();
    }

    void leave(
            PlanId plan, Standing standing, String scanId, String session, String station, String usher, Instant at) {
        checkIns.move(standing, scanId, true, station, usher, at);
        checkIns.close(plan, standing, true, session, at);
        tell(plan, standing.invitationId(), session, station, AdmissionChange.LEFT, at);
    }

    /** ATT-11 Taking back a return leaves the guest outside; taking back the admission leaves nothing standing. */
    void undo(PlanId plan, Standing standing, String session, String by, String reason, Instant at) {
        checkIns.close(plan, standing, false, session, at);
        if (standing.first()) {
            checkIns.undo(standing, by, reason, at);
        } else {
            checkIns.move(standing, standing.entry(), true, standing.stationId(), by, at);
        }
        tell(plan, standing.invitationId(), session, standing.stationId(), AdmissionChange.UNDONE, at);
    }

    private void tell(
            PlanId plan, String invitation, String session, String station, AdmissionChange change, Instant at) {
        changes.fire(new AdmissionChanged(plan, invitation, session, station, change, at));
    }
}
