package vn.tongket.planning.plan;

/**
 * A plan is about to be submitted, approved or issued (kế hoạch sắp chuyển bước); who observes may refuse.
 *
 * @param comment of the person who takes the step; may be null
 */
public record PlanLeaving(PlanId plan, PlanAction action, PlanDraft draft, String comment) {}
