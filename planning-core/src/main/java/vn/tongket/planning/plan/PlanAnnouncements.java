package vn.tongket.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.tongket.planning.plan.event.PlanIssued;
import vn.tongket.planning.plan.event.PlanLeaving;
import vn.tongket.planning.plan.event.PlanRecalled;
import vn.tongket.planning.plan.event.TasksAssigned;
import vn.tongket.planning.subplan.SubPlanDrafted;

/** Tells the modules above what happened to a plan, in the same transaction. */
@ApplicationScoped
class PlanAnnouncements {

    @Inject
    private Event<PlanIssued> issued;

    @Inject
    private Event<TasksAssigned> assigned;

    @Inject
    private Event<PlanRecalled> recalled;

    @Inject
    private Event<SubPlanDrafted> subPlanDrafted;

    @Inject
    private Event<PlanLeaving> leaving;

    void subPlanDrafted(PlanDetail parent, PlanDetail draft) {
        subPlanDrafted.fire(new SubPlanDrafted(parent, draft));
    }

    void leaving(Plan plan, PlanAction action, String comment) {
        leaving.fire(new PlanLeaving(
                plan.id(),
                action,
                new PlanDraft(plan.issuer(), plan.letterhead(), plan.text(), plan.time(), plan.warnings()),
                comment,
                null));
    }

    void issued(Plan plan) {
        PlanText text = plan.text();
        assigned.fire(new TasksAssigned(plan.header(), text.tasks()));
        issued.fire(new PlanIssued(plan.header(), text.attendees()));
    }

    void recalled(Plan plan, String reason) {
        recalled.fire(new PlanRecalled(plan.header(), reason));
    }
}
