package vn.tongket.planning.subplan;

import java.io.Serializable;
import vn.tongket.planning.plan.PlanDetail;

/** A lower unit was given the draft of its plan (đã giao dự thảo kế hoạch cho đơn vị cấp dưới). */
public record SubPlanDrafted(PlanDetail parent, PlanDetail subPlan) implements Serializable {}
