package vn.tongket.planning.guard.layout;

import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.plan.PlanDraft;

/** One look at a plan (phép kiểm tra thể thức). */
interface LayoutCheck {

    void check(PlanDraft draft, Found found);
}
