package vn.tongket.planning.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;

/** Files of a plan (tệp đính kèm kế hoạch): whoever sees the plan sees them, the offices that make it change them. */
@Stateless
@LocalBean
@Local(AttachmentOwner.class)
@PermitAll
public class PlanFiles implements AttachmentOwner {

    public static final String KIND = "plan";

    @Inject
    private PlanService plans;

    @Inject
    private CallerService callers;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void requireReadable(String planId) {
        plans.get(new PlanId(planId));
    }

    @Override
    public void requireChangeable(String planId) {
        if (!changeable(planId)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    /** Whether the caller, who sees the plan, may add files to it and remove them. */
    public boolean changeable(String planId) {
        PlanDetail plan = plans.get(new PlanId(planId));
        return plan.may(PlanAction.CHANGE)
                || callers.caller().mayAny(plan.issuer(), Role.PLANNER, Role.CLERK, Role.LEADER);
    }
}
