package vn.tongket.planning.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;

/** Who sees how a plan is made (người xem bản thảo): the offices that make it, REV-3. */
@ApplicationScoped
class DraftReaders {

    @Inject
    private PlanService plans;

    @Inject
    private CallerService callers;

    /** The plan, when the caller may see its drafts; refused as not found otherwise. */
    PlanDetail plan(PlanId id) {
        PlanDetail plan = plans.get(id);
        if (!mayRead(callers.caller(), plan.issuer(), plan.parent() != null)) {
            throw new BusinessException(RevisionError.NOT_FOUND, id);
        }
        return plan;
    }

    static boolean mayRead(Caller caller, UnitId issuer, boolean subPlan) {
        return caller.mayAny(issuer, Role.PLANNER, Role.CLERK, Role.LEADER, Role.AUDITOR)
                || subPlan && caller.mayAny(issuer, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
    }
}
