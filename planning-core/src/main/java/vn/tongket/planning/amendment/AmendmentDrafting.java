package vn.tongket.planning.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.amendment.correction.CorrectedWords;
import vn.tongket.planning.amendment.correction.CorrectionOrder;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanStatus;

/** Begins amending papers (lập văn bản điều chỉnh). */
@ApplicationScoped
class AmendmentDrafting {

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private DirectoryService directory;

    private final Clock clock = Clock.systemUTC();

    /** AMD-1, AMD-2 A change that waits for its paper. */
    Amendment change(PlanDetail plan, PlanDraft wanted, AmendmentKind kind, PersonId writer) {
        requireChangeable(plan, kind.changes());
        AmendmentWording wording = new AmendmentWording(named(plan));
        PlanDraft after = ConsolidatedText.of(plan.draft(), wanted);
        PlanChanges changes = PlanChanges.of(plan.draft(), after);
        requireFitting(kind, plan, changes, after);
        PlanDraft next = kind == AmendmentKind.REPLACEMENT ? wording.replacing(after) : after;
        return added(Amendment.draft(plan, next, kind, wording.of(kind, changes), writer, clock.instant()));
    }

    /** AMD-9 The letter that puts form or procedure right. */
    Amendment correction(PlanDetail plan, CorrectionOrder order, PersonId writer) {
        requireChangeable(plan, true);
        if (order.empty()) {
            throw new BusinessException(AmendmentError.NOTHING_CHANGED);
        }
        PlanDraft after = CorrectedWords.of(plan.draft(), order.misprints());
        AmendmentText text = new CorrectionWording(named(plan)).of(order);
        return added(Amendment.draft(plan, after, AmendmentKind.CORRECTION, text, writer, clock.instant())
                .about(order.field()));
    }

    /** A header that was read in capitals is not said so in a sentence. */
    private PlanDetail named(PlanDetail plan) {
        String body = plan.letterhead().issuingBody();
        return body == null || !body.equals(body.toUpperCase(Locale.ROOT))
                ? plan
                : plan.headed(
                        plan.letterhead().issuedBy(directory.unit(plan.issuer()).name()));
    }

    private void requireChangeable(PlanDetail plan, boolean changes) {
        if (plan.status() != PlanStatus.ISSUED || !changes) {
            throw new BusinessException(AmendmentError.PLAN_NOT_IN_FORCE);
        }
        if (!amendments.open(plan.id()).isEmpty()) {
            throw new BusinessException(AmendmentError.ANOTHER_ON_ITS_WAY);
        }
    }

    /** AMD-7, AMD-8 Wrong content needs a paper of equal form; a notice tells only the time that was left open. */
    private static void requireFitting(AmendmentKind kind, PlanDetail plan, PlanChanges changes, PlanDraft after) {
        if (changes.nothing()) {
            throw new BusinessException(AmendmentError.NOTHING_CHANGED);
        }
        if (kind == AmendmentKind.NOTICE
                && (!plan.time().approximate() || after.time().approximate() || !changes.timeAlone())) {
            throw new BusinessException(AmendmentError.NOTICE_IS_FOR_THE_TIME);
        }
    }

    /** A change that was on its way has nothing to change any more. */
    Amendment recall(PlanDetail plan, String reason, PersonId by) {
        Instant now = clock.instant();
        amendments.open(plan.id()).forEach(waiting -> waiting.drop(now));
        amendments.flush();
        AmendmentText text = new AmendmentWording(named(plan)).recall(reason);
        Amendment notice = Amendment.draft(plan, plan.draft(), AmendmentKind.RECALL, text, by, now);
        notice.applied(now);
        return added(notice);
    }

    private Amendment added(Amendment amendment) {
        amendments.add(amendment);
        return amendment;
    }
}
