package vn.tongket.planning.plan;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;

/** Who may see and do what with plans (quyền đối với kế hoạch), PLN-10. */
final class PlanRights {

    private final Caller caller;

    PlanRights(Caller caller) {
        this.caller = caller;
    }

    /** Units whose plans the caller sees in every state. */
    Set<String> officeUnits() {
        return reached(Role.PLANNER, Role.CLERK, Role.LEADER, Role.AUDITOR);
    }

    /** Units whose own matters the caller sees: what is issued to them, and the sub-plans that they write. */
    Set<String> ownUnits() {
        return reached(Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD, Role.USHER);
    }

    boolean mayDraftFor(UnitId issuer, boolean subPlan) {
        return caller.may(Role.PLANNER, issuer)
                || subPlan && caller.mayAny(issuer, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
    }

    void requireDraftFor(UnitId issuer, boolean subPlan) {
        if (!mayDraftFor(issuer, subPlan)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    void require(Plan plan, PlanAction action) {
        if (!may(plan, action)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    /** What the caller may do with the plan in its present state. */
    Set<PlanAction> actionsOn(Plan plan) {
        Set<PlanAction> actions = EnumSet.noneOf(PlanAction.class);
        for (PlanAction action : PlanAction.values()) {
            boolean own = action == PlanAction.APPROVE && plan.wasSubmittedBy(caller.person());
            if (plan.allows(action) && may(plan, action) && !own) {
                actions.add(action);
            }
        }
        return actions;
    }

    private boolean may(Plan plan, PlanAction action) {
        UnitId issuer = plan.issuer();
        boolean subPlan = plan.parent() != null;
        return switch (action) {
            case DRAFT, CHANGE, SUBMIT -> mayDraftFor(issuer, subPlan);
            case APPROVE -> mayLead(issuer, subPlan);
            case RETURN, ISSUE, RECALL -> mayLead(issuer, subPlan) || caller.may(Role.CLERK, issuer);
            case COMPLETE, FIX_TIME, AMEND -> mayLead(issuer, subPlan) || mayDraftFor(issuer, subPlan);
        };
    }

    private boolean mayLead(UnitId issuer, boolean subPlan) {
        return caller.may(Role.LEADER, issuer) || subPlan && caller.may(Role.DEPARTMENT_HEAD, issuer);
    }

    private Set<String> reached(Role... roles) {
        Set<UnitId> units = new HashSet<>();
        for (Role role : roles) {
            units.addAll(caller.unitsReachedAs(role));
        }
        return units.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
