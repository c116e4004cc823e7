package vn.tongket.planning.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.event.PlanLeaving;
import vn.tongket.planning.signing.record.SignatureRecordService;

/** What an amending paper has to pass on its way, as the plan itself has: the guard and the signature, AMD-10. */
@ApplicationScoped
class AmendmentGate {

    private static final int TITLE_SHOWN = 300;

    @Inject
    private Event<PlanLeaving> leaving;

    @Inject
    private SignatureRecordService signatures;

    /** The guard refuses, or keeps what is passed over under the plan with the name of this paper. */
    void guard(Amendment paper, PlanAction action, String comment) {
        AmendmentDetail detail = paper.detail(Set.of());
        String title = detail.text().title();
        String named = title.length() > TITLE_SHOWN ? title.substring(0, TITLE_SHOWN) : title;
        leaving.fire(new PlanLeaving(paper.plan(), action, AmendmentPaper.leaving(detail), comment, named));
    }

    void requireSigned(Amendment paper) {
        signatures.requireIssuable(paper.id().value(), paper.version(), paper.issuer());
    }

    boolean wantsSignatures(UnitId body) {
        return signatures.wanted(body);
    }
}
