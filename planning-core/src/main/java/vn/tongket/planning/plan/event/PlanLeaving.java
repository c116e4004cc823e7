package vn.tongket.planning.plan.event;

import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;

/**
 * A plan is about to be submitted, approved or issued (kế hoạch sắp chuyển bước), or a paper of it; who observes may
 * refuse.
 *
 * @param comment of the person who takes the step; may be null
 * @param paper title of the paper of the plan that goes on; null where it is the plan itself
 */
public record PlanLeaving(PlanId plan, PlanAction action, PlanDraft draft, String comment, String paper) {

    public boolean commented() {
        return comment != null && !comment.isBlank();
    }

    /** The comment as it is kept with the plan. */
    public String kept() {
        return paper == null ? comment : paper + ": " + (commented() ? comment : "—");
    }
}
