package vn.tongket.planning.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanStatus;

/** Begins amending papers (lập văn bản điều chỉnh). */
@ApplicationScoped
class AmendmentDrafting {

    @Inject
    private AmendmentRepository amendments;

    private final Clock clock = Clock.systemUTC();

    /** AMD-1, AMD-2 A change that waits for its paper. */
    Amendment change(PlanDetail plan, PlanDraft wanted, AmendmentKind kind, PersonId writer) {
        if (plan.status() != PlanStatus.ISSUED || !kind.changes()) {
            throw new BusinessException(AmendmentError.PLAN_NOT_IN_FORCE);
        }
        if (amendments.anyOpen(plan.id())) {
            throw new BusinessException(AmendmentError.ANOTHER_ON_ITS_WAY);
        }
        AmendmentWording wording = new AmendmentWording(plan);
        PlanDraft after = ConsolidatedText.of(plan.draft(), wanted);
        PlanChanges changes = PlanChanges.of(plan.draft(), after);
        if (changes.nothing()) {
            throw new BusinessException(AmendmentError.NOTHING_CHANGED);
        }
        PlanDraft next = kind == AmendmentKind.REPLACEMENT ? wording.replacing(after) : after;
        return added(Amendment.draft(plan, next, kind, wording.of(kind, changes), writer, clock.instant()));
    }

    /** AMD-7 The notice of a change that is in effect already. */
    Amendment noticeOfTime(PlanDetail before, PlanDetail after, PersonId writer) {
        Instant now = clock.instant();
        AmendmentText text = new AmendmentWording(before).ofTime(PlanChanges.of(before.draft(), after.draft()));
        Amendment notice = Amendment.draft(before, after.draft(), AmendmentKind.NOTICE, text, writer, now);
        notice.applied(now);
        return added(notice);
    }

    Amendment recall(PlanDetail plan, String reason, PersonId by) {
        AmendmentText text = new AmendmentWording(plan).recall(reason);
        return added(Amendment.draft(plan, plan.draft(), AmendmentKind.RECALL, text, by, clock.instant()));
    }

    private Amendment added(Amendment amendment) {
        amendments.add(amendment);
        return amendment;
    }
}
