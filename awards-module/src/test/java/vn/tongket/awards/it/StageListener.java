package vn.tongket.awards.it;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tongket.planning.honour.HonoureesAnnounced;
import vn.tongket.planning.honour.HonoureesWithdrawn;

/** Plays the part of whoever runs the conference: hears who is honoured, and may fail. */
@Stateless
public class StageListener {

    @Inject
    private Stage stage;

    public void hear(@Observes HonoureesAnnounced announced) {
        stage.hear(announced);
    }

    public void hear(@Observes HonoureesWithdrawn withdrawal) {
        stage.hear(withdrawal);
    }
}
