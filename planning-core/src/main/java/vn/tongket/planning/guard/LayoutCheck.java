package vn.tongket.planning.guard;

import vn.tongket.planning.plan.PlanDraft;

/** One look at a plan (phép kiểm tra thể thức). */
interface LayoutCheck {

    void check(PlanDraft draft, Found found);
}
