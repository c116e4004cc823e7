package vn.tongket.attendance.onstage;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tongket.planning.honour.HonoureesSought;
import vn.tongket.planning.honour.HonoureesWithdrawn;

/** Answers who of the honourees is inside, and forgets the withdrawn; in the transaction of the one who asks. */
@Stateless
public class OnStageListener {

    @Inject
    private OnStageRepository stage;

    public void tell(@Observes HonoureesSought question) {
        if (stage.doorsOpen(question.plan())) {
            question.answer(stage.presences(question.plan()));
        }
    }

    public void forget(@Observes HonoureesWithdrawn event) {
        stage.withdraw(event.plan(), event.nominationIds());
    }
}
