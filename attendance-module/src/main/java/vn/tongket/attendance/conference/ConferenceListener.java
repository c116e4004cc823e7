package vn.tongket.attendance.conference;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.tongket.planning.amendment.ConsequenceKind;
import vn.tongket.planning.amendment.ConsequencesSought;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.event.PlanIssued;
import vn.tongket.planning.plan.event.PlanRecalled;

/** What a conference learns when its plan is issued, amended or recalled; in the same transaction. */
@Stateless
public class ConferenceListener {

    @Inject
    private ConferenceRepository conferences;

    public void open(@Observes PlanIssued event) {
        learn(event.plan());
    }

    /** ATT-13 Invitations to another time or place have to be sent again. */
    public void count(@Observes ConsequencesSought question) {
        conferences
                .find(question.plan().id())
                .filter(known -> question.changes().meeting() && known.hasMailing())
                .ifPresent(known -> question.add(
                        ConsequenceKind.PAPERS,
                        1,
                        List.of("Giấy mời số " + known.info().mailingSymbol())));
    }

    public void follow(@Observes PlanAmended event) {
        learn(event.plan());
    }

    /** ATT-3 */
    public void cancel(@Observes PlanRecalled event) {
        conferences.find(event.plan().id()).ifPresent(Conference::cancel);
    }

    private void learn(PlanHeader plan) {
        conferences
                .find(plan.id())
                .ifPresentOrElse(known -> known.learn(plan), () -> conferences.add(Conference.of(plan)));
    }
}
