package vn.tongket.planning.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Set;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanChangeService;
import vn.tongket.planning.plan.PlanDetail;

/**
 * The paper that goes with a step of the plan itself (văn bản kèm theo việc thu hồi), inside the transaction of that
 * step, whose right is decided there.
 */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "unit-officer", "department-head"})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PlanTurnService {

    @Inject
    private AmendmentDrafting drafting;

    @Inject
    private AmendmentIssue issuing;

    @Inject
    private AmendmentGate gate;

    @Inject
    private CallerService callers;

    @Inject
    private PlanChangeService changes;

    @Inject
    private NoticeService notices;

    private final Clock clock = Clock.systemUTC();

    /**
     * AMD-8 The recall is in effect at once; its notice gets its number in the same step, or goes the way of papers
     * that have to be signed. Answers how it is cited.
     */
    public String recalled(@NotNull PlanDetail before, String reason) {
        Amendment notice = drafting.recall(before, reason, callers.caller().person());
        gate.guard(notice, PlanAction.RECALL, reason);
        if (!gate.wantsSignatures(before.issuer())) {
            issuing.recall(notice, clock.instant());
        }
        AmendmentDetail detail = notice.detail(Set.of());
        changes.sentTo(before.id())
                .forEach(unit -> notices.tell(unit, PaperNews.ofRecall(detail, before, reason, unit)));
        return detail.source();
    }
}
