package vn.tongket.planning.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanChangeService;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.register.OutgoingPaper;
import vn.tongket.planning.register.OutgoingRegister;
import vn.tongket.planning.register.RegisteredNumber;

/** Brings a change into effect (ban hành văn bản điều chỉnh): number, plan and those who are touched, at once. */
@ApplicationScoped
class AmendmentIssue {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private OutgoingRegister register;

    @Inject
    private PlanChangeService changes;

    @Inject
    private PlanService plans;

    @Inject
    private NoticeService notices;

    @Inject
    private Event<PlanAmended> amended;

    @Inject
    private Event<PaperAmended> noted;

    void issue(Amendment paper, PlanDetail plan, Instant at) {
        boolean pending = !paper.inEffect();
        if (pending) {
            paper.requireUnchanged(plan);
        }
        RegisteredNumber number = numbered(paper, at);
        paper.issue(number.symbol(), LocalDate.ofInstant(at, OFFICE), at);
        if (pending) {
            apply(paper, number);
        }
        note(paper);
    }

    private void note(Amendment paper) {
        AmendmentDetail detail = paper.detail(Set.of());
        noted.fire(new PaperAmended(
                plans.header(paper.plan()),
                detail.planNumber(),
                detail.planDate(),
                detail.number(),
                detail.issueDate(),
                detail.source(),
                paper.kind()));
    }

    /** AMD-8 The notice of a recall, with its number. */
    void recall(Amendment notice, Instant at) {
        notice.issueAtOnce(numbered(notice, at).symbol(), LocalDate.ofInstant(at, OFFICE), at);
    }

    private void apply(Amendment paper, RegisteredNumber number) {
        AmendmentDetail detail = paper.detail(Set.of());
        if (paper.kind() == AmendmentKind.REPLACEMENT) {
            changes.replace(paper.plan(), paper.after(), number, detail.source());
        } else if (!paper.after().equals(paper.before())) {
            changes.amend(paper.plan(), paper.after(), detail.source());
        }
        announce(detail);
        if (paper.kind() == AmendmentKind.CORRECTION) {
            tellOfCorrection(detail);
        }
    }

    /** AMD-9 Whoever got the paper has the wrong words in hand. */
    private void tellOfCorrection(AmendmentDetail letter) {
        changes.sentTo(letter.plan()).forEach(unit -> notices.tell(unit, PaperNews.ofCorrection(letter, unit)));
    }

    /** AMD-5 Those who own what is touched tell whom it touches. */
    private void announce(AmendmentDetail paper) {
        PlanId plan = paper.plan();
        amended.fire(new PlanAmended(paper.id(), plans.header(plan), paper.source(), paper.changes()));
    }

    private RegisteredNumber numbered(Amendment paper, Instant at) {
        AmendmentDetail detail = paper.detail(Set.of());
        return register.register(new OutgoingPaper(
                paper.issuer(),
                paper.kind().series(),
                LocalDate.ofInstant(at, OFFICE),
                detail.text().title(),
                Objects.requireNonNullElse(detail.text().signer().name(), ""),
                detail.text().recipients(),
                detail.field()));
    }
}
