package vn.tongket.planning.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.amendment.PlanTurnService;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.plan.matching.UnitNames;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.IssueDesks;
import vn.tongket.planning.register.OutgoingPaper;
import vn.tongket.planning.register.OutgoingRegister;
import vn.tongket.planning.revision.RevisionRecorder;
import vn.tongket.planning.signing.record.SignatureRecordService;

/**
 * The way of a plan from its draft to its end (trình, duyệt, ban hành, kết thúc kế hoạch).
 *
 * <p>Each public method is one transaction; {@code seen} is the version that the caller saw, null for any.
 */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "unit-officer", "department-head"})
public class PlanFlowService {

    @Inject
    private PlanRepository plans;

    @Inject
    private CallerService callers;

    @Inject
    private DirectoryService directory;

    @Inject
    private OutgoingRegister register;

    @Inject
    private PlanAnnouncements announcements;

    @Inject
    private IssueDesks desks;

    @Inject
    private RevisionRecorder revisions;

    @Inject
    private PlanTurnService turns;

    @Inject
    private SignatureRecordService signatures;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public PlanDetail submit(@NotNull PlanId id, @Size(max = 2_000) String comment, Long seen) {
        Step step = begin(id, PlanAction.SUBMIT, seen);
        announcements.leaving(step.plan, PlanAction.SUBMIT, comment);
        step.plan.submit(step.caller.person(), step.at);
        return end(step, comment);
    }

    public PlanDetail returnForRevision(@NotNull PlanId id, @Size(max = 2_000) String comment, Long seen) {
        Step step = begin(id, PlanAction.RETURN, seen);
        step.plan.returnForRevision(comment, step.at);
        return end(step, comment);
    }

    public PlanDetail approve(@NotNull PlanId id, @Size(max = 2_000) String comment, Long seen) {
        Step step = begin(id, PlanAction.APPROVE, seen);
        announcements.leaving(step.plan, PlanAction.APPROVE, comment);
        step.plan.approve(step.caller.person(), step.at);
        return end(step, comment);
    }

    /** PLN-5 Takes the next number, sends the plan out and assigns its work, or does nothing of it. */
    public PlanDetail issue(@NotNull PlanId id, @Size(max = 2_000) String comment, Long seen) {
        return desks.serve(() -> issued(id, comment, seen));
    }

    private PlanDetail issued(PlanId id, String comment, Long seen) {
        Step step = begin(id, PlanAction.ISSUE, seen);
        Plan plan = step.plan;
        plan.requireApproved();
        signatures.requireIssuable(id.value(), plan.detail(step.rights).version(), plan.issuer());
        announcements.leaving(plan, PlanAction.ISSUE, comment);
        LocalDate today = LocalDate.now(clock);
        plan.issue(register.register(paper(plan, today)).symbol(), today, step.at);
        PlanText text = plan.text();
        plans.show(id, new UnitNames(directory.matchAll(UnitNames.in(text), today)).addressed(text));
        announcements.issued(plan);
        return end(step, comment);
    }

    public PlanDetail recall(@NotNull PlanId id, @Size(max = 2_000) String reason, Long seen) {
        Step step = begin(id, PlanAction.RECALL, seen);
        PlanDetail before = step.plan.detail(step.rights);
        step.plan.recall(reason, step.at);
        String notice = turns.recalled(before, reason);
        announcements.recalled(step.plan, reason + " (" + notice + ")");
        return end(step, reason);
    }

    public PlanDetail complete(@NotNull PlanId id, @Size(max = 2_000) String comment, Long seen) {
        Step step = begin(id, PlanAction.COMPLETE, seen);
        step.plan.complete(step.at);
        return end(step, comment);
    }

    private Step begin(PlanId id, PlanAction action, Long seen) {
        Caller caller = callers.caller();
        PlanRights rights = new PlanRights(caller);
        Plan plan = plans.get(id, rights);
        rights.require(plan, action);
        plan.requireVersion(seen);
        return new Step(plan, action, caller, rights, clock.instant());
    }

    private PlanDetail end(Step step, String comment) {
        plans.add(new PlanEvent(step.plan.id(), step.at, step.caller, step.action, comment));
        plans.flush();
        PlanDetail detail = step.plan.detail(step.rights);
        revisions.record(detail, step.action, step.caller);
        return detail;
    }

    private static OutgoingPaper paper(Plan plan, LocalDate today) {
        PlanText text = plan.text();
        return new OutgoingPaper(
                plan.issuer(),
                DocumentKind.PLAN,
                today,
                plan.title(),
                Objects.requireNonNullElse(text.signer().name(), ""),
                text.recipients());
    }

    /** A step that is being taken, and who takes it. */
    private record Step(Plan plan, PlanAction action, Caller caller, PlanRights rights, Instant at) {}
}
