package vn.tongket.awards.council.minutes;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tongket.awards.council.SessionCounted;

/** Lays out the papers of a session with its count (lập biên bản), AWD-53. */
@Stateless
public class MinutesListener {

    @Inject
    private MinutesRepository minutes;

    public void layOut(@Observes SessionCounted event) {
        for (CouncilPaperKind kind : CouncilPaperKind.values()) {
            minutes.add(event.session(), kind);
        }
    }
}
