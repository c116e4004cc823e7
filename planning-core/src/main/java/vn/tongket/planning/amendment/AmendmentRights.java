package vn.tongket.planning.amendment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDetail;

/** Who takes which step with an amending paper: the same offices as with the plan itself, AMD-1. */
final class AmendmentRights {

    private final Caller caller;
    private final UnitId issuer;
    private final boolean subPlan;

    AmendmentRights(Caller caller, PlanDetail plan) {
        this.caller = caller;
        this.issuer = plan.issuer();
        this.subPlan = plan.parent() != null;
    }

    Set<AmendmentStep> stepsOn(Amendment amendment) {
        Set<AmendmentStep> steps = EnumSet.noneOf(AmendmentStep.class);
        for (AmendmentStep step : AmendmentStep.values()) {
            boolean own = step == AmendmentStep.APPROVE && amendment.wasSubmittedBy(caller.person());
            if (allows(amendment, step) && may(step) && !own) {
                steps.add(step);
            }
        }
        return steps;
    }

    void require(AmendmentStep step) {
        if (!may(step)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    private boolean may(AmendmentStep step) {
        return switch (step) {
            case CHANGE, SUBMIT, DROP -> mayDraft();
            case APPROVE -> mayLead();
            case RETURN, ISSUE -> mayLead() || caller.may(Role.CLERK, issuer);
        };
    }

    private static boolean allows(Amendment amendment, AmendmentStep step) {
        AmendmentStatus status = amendment.status();
        return switch (step) {
            case CHANGE, SUBMIT -> status == AmendmentStatus.DRAFT;
            case APPROVE -> status == AmendmentStatus.SUBMITTED;
            case RETURN -> status == AmendmentStatus.SUBMITTED || status == AmendmentStatus.APPROVED;
            case ISSUE -> status == AmendmentStatus.APPROVED;
            case DROP -> status.open() && !amendment.inEffect();
        };
    }

    /** A change that is not in effect is seen by the offices that make the plan. */
    boolean seesDrafts() {
        return mayDraft() || mayLead() || caller.mayAny(issuer, Role.CLERK, Role.AUDITOR);
    }

    /** The units whose papers in this state wait for the caller. */
    static List<String> offices(Caller caller, AmendmentStatus status) {
        Role role = switch (status) {
            case DRAFT -> Role.PLANNER;
            case SUBMITTED -> Role.LEADER;
            default -> Role.CLERK;
        };
        return caller.unitsReachedAs(role).stream().map(UnitId::value).toList();
    }

    private boolean mayDraft() {
        return caller.may(Role.PLANNER, issuer)
                || subPlan && caller.mayAny(issuer, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
    }

    private boolean mayLead() {
        return caller.may(Role.LEADER, issuer) || subPlan && caller.may(Role.DEPARTMENT_HEAD, issuer);
    }
}
