package vn.tongket.planning.plan.event;

import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;

/**
 * A plan is about to be submitted, approved or issued (kế hoạch sắp chuyển bước); who observes may refuse.
 *
 * @param comment of the person who takes the step; may be null
 */
public record PlanLeaving(PlanId plan, PlanAction action, PlanDraft draft, String comment) {}
