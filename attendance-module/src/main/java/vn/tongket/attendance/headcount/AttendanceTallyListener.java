package vn.tongket.attendance.headcount;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.subplan.SubPlansTallied;
import vn.tongket.planning.subplan.TallyKind;

/** How many guests the plans invited and how many came (tổng hợp tham dự của các kế hoạch). */
@Stateless
public class AttendanceTallyListener {

    @Inject
    private HeadcountRepository headcounts;

    public void tally(@Observes SubPlansTallied question) {
        for (Object[] row : headcounts.byPlan(question.ids())) {
            PlanId plan = new PlanId((String) row[0]);
            question.add(plan, TallyKind.INVITED, ((Number) row[1]).longValue());
            question.add(plan, TallyKind.PRESENT, ((Number) row[2]).longValue());
        }
    }
}
