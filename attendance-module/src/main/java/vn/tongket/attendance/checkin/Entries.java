package vn.tongket.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tongket.attendance.invitation.InvitationSummary;

/** Lets guests in, out and in again (mở và đóng lượt vào); each of it is told to whoever counts. */
@ApplicationScoped
class Entries {

    @Inject
    private CheckInRepository checkIns;

    @Inject
    private Event<AdmissionChanged> changes;

    /** ATT-6 False when the guest is inside already. */
    boolean open(Arrival arrival, InvitationSummary guest) {
        if (checkIns.admit(arrival, guest)) {
            tell(arrival, guest.id(), AdmissionChange.ADMITTED);
            return true;
        }
        Optional<Standing> outside = checkIns.standing(guest, arrival.session()).filter(Standing::outside);
        outside.ifPresent(standing -> {
            checkIns.move(standing, arrival, false);
            tell(arrival, guest.id(), AdmissionChange.RETURNED);
        });
        return outside.isPresent();
    }

    void leave(Arrival leaving, Standing standing) {
        checkIns.move(standing, leaving, true);
        checkIns.close(leaving, standing, true);
        tell(leaving, standing.invitationId(), AdmissionChange.LEFT);
    }

    /** ATT-11 Taking back a return leaves the guest outside; taking back the admission leaves nothing standing. */
    void undo(Arrival undoing, Standing standing, String reason) {
        checkIns.close(undoing, standing, false);
        if (standing.first()) {
            checkIns.undo(standing, undoing.usher(), reason, undoing.at());
        } else {
            checkIns.move(standing, undoing.withScan(standing), true);
        }
        tell(undoing.withScan(standing), standing.invitationId(), AdmissionChange.UNDONE);
    }

    private void tell(Arrival arrival, String invitation, AdmissionChange change) {
        changes.fire(new AdmissionChanged(
                arrival.plan(), invitation, arrival.session(), arrival.scan().stationId(), change, arrival.at()));
    }
}
