package vn.tongket.planning.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanService;

/**
 * The way of an amending paper (trình, duyệt, ban hành văn bản điều chỉnh), AMD-1.
 *
 * <p>Each public method is one transaction; {@code seen} is the version that the caller saw, null for any.
 */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "unit-officer", "department-head"})
public class AmendmentFlowService {

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private AmendmentIssue issuing;

    @Inject
    private AmendmentGate gate;

    @Inject
    private PlanService plans;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public AmendmentDetail submit(@NotNull AmendmentId id, @Size(max = 1_000) String comment, Long seen) {
        Step step = begin(id, AmendmentStep.SUBMIT, seen);
        gate.guard(step.paper, PlanAction.SUBMIT, comment);
        step.paper.submit(step.caller.person(), step.at);
        return end(step);
    }

    public AmendmentDetail returnForRevision(@NotNull AmendmentId id, Long seen) {
        Step step = begin(id, AmendmentStep.RETURN, seen);
        step.paper.returnForRevision(step.at);
        return end(step);
    }

    public AmendmentDetail approve(@NotNull AmendmentId id, @Size(max = 1_000) String comment, Long seen) {
        Step step = begin(id, AmendmentStep.APPROVE, seen);
        gate.guard(step.paper, PlanAction.APPROVE, comment);
        step.paper.approve(step.caller.person(), step.at);
        return end(step);
    }

    public AmendmentDetail drop(@NotNull AmendmentId id, Long seen) {
        Step step = begin(id, AmendmentStep.DROP, seen);
        step.paper.drop(step.at);
        return end(step);
    }

    /** AMD-4 Takes the number, changes the plan and tells those who are touched, or does nothing of it. */
    public AmendmentDetail issue(@NotNull AmendmentId id, @Size(max = 1_000) String comment, Long seen) {
        Step step = begin(id, AmendmentStep.ISSUE, seen);
        step.paper.requireApproved();
        gate.requireSigned(step.paper);
        gate.guard(step.paper, PlanAction.ISSUE, comment);
        issuing.issue(step.paper, step.plan, step.at);
        return end(step);
    }

    private Step begin(AmendmentId id, AmendmentStep action, Long seen) {
        Amendment paper = amendments.get(id);
        PlanDetail plan = plans.get(paper.plan());
        Caller caller = callers.caller();
        AmendmentRights rights = new AmendmentRights(caller, plan);
        rights.require(action);
        paper.requireVersion(seen);
        return new Step(paper, plan, caller, rights, clock.instant());
    }

    private AmendmentDetail end(Step step) {
        amendments.flush();
        return step.paper.detail(step.rights.stepsOn(step.paper));
    }

    /** A step that is being taken, and who takes it. */
    private record Step(Amendment paper, PlanDetail plan, Caller caller, AmendmentRights rights, Instant at) {}
}
