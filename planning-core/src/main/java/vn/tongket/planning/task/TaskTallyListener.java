package vn.tongket.planning.task;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.subplan.SubPlansTallied;
import vn.tongket.planning.subplan.TallyKind;

/** How many tasks the plans have and how many are done (tổng hợp nhiệm vụ), SUB-4. */
@Stateless
@PermitAll
public class TaskTallyListener {

    @Inject
    private TaskRepository tasks;

    public void tally(@Observes SubPlansTallied question) {
        for (Object[] row : tasks.countByPlan(question.ids())) {
            PlanId plan = new PlanId((String) row[0]);
            question.add(plan, TallyKind.TASKS, (Long) row[2]);
            if (row[1] == TaskStatus.DONE) {
                question.add(plan, TallyKind.TASKS_DONE, (Long) row[2]);
            }
        }
    }
}
