package vn.tongket.planning.guard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;

/** What is to be looked at in a plan before it goes on (kiểm tra thể thức, căn cứ của kế hoạch). */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class PlanGuardService {

    @Inject
    private PlanService plans;

    /** The findings of the stored plan, the gravest first. */
    public List<PlanFinding> findings(@NotNull PlanId id) {
        return check(draft(plans.get(id)));
    }

    /** The findings of what somebody is writing and has not stored. */
    public List<PlanFinding> check(@NotNull PlanDraft draft) {
        return LayoutGuard.check(draft);
    }

    private static PlanDraft draft(PlanDetail plan) {
        return new PlanDraft(plan.issuer(), plan.letterhead(), plan.text(), plan.time(), plan.warnings());
    }
}
