package vn.tongket.awards.nomination.tally;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.subplan.SubPlansTallied;
import vn.tongket.planning.subplan.TallyKind;

/** How many nominations the campaigns of the plans have and how many led to an award (tổng hợp khen thưởng). */
@Stateless
public class NominationTallyListener {

    @Inject
    private TallyRepository tallies;

    public void tally(@Observes SubPlansTallied question) {
        for (Object[] row : tallies.byPlan(question.ids())) {
            PlanId plan = new PlanId((String) row[0]);
            question.add(plan, TallyKind.NOMINATIONS, (Long) row[2]);
            if (row[1] == NominationStatus.DECIDED) {
                question.add(plan, TallyKind.AWARDED, (Long) row[2]);
            }
        }
    }
}
