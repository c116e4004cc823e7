package vn.tongket.attendance.seating;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tongket.planning.honour.HonoureesAnnounced;

/** Keeps the order of the stage when honourees are announced (thứ tự lên sân khấu), in the same transaction. */
@Stateless
public class StageListener {

    @Inject
    private DelegateRepository delegates;

    public void remember(@Observes HonoureesAnnounced event) {
        delegates.announce(event);
    }
}
