package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.guard.PlanGuardService;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanEventSummary;
import vn.tongket.planning.plan.PlanFlowService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.web.shell.Messages;

/** Backs {@code plan/plan.xhtml}: the plan as a sheet of paper, written as long as it is a draft. */
@Named
@ViewScoped
public class PlanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private PlanFlowService flow;

    @Inject
    private PlanGuardService guard;

    @Inject
    private Messages messages;

    private String id;
    private PlanDetail plan;
    private Long seen;
    private List<PlanEventSummary> history;
    private String comment;

    public void load() {
        if (plan == null) {
            show(plans.get(new PlanId(id == null ? "" : id)));
        }
    }

    private void show(PlanDetail shown) {
        plan = shown;
        seen = shown.version();
        history = plans.history(shown.id());
        comment = null;
    }

    /** What the writer saw last is submitted; the page keeps its version up to date. */
    public String submit() {
        guard.requireReason(plan.id(), comment, messages.locale());
        flow.submit(plan.id(), comment, seen);
        return again(PlanAction.SUBMIT);
    }

    public String returnForRevision() {
        flow.returnForRevision(plan.id(), comment, plan.version());
        return again(PlanAction.RETURN);
    }

    /** The page begins anew, as it is another one for a draft than for a plan that is only read. */
    private String again(PlanAction action) {
        messages.info("planText", "plan.done." + action);
        return "/plan/plan?faces-redirect=true&id=" + plan.id();
    }

    public void approve() {
        done(flow.approve(plan.id(), comment, plan.version()), PlanAction.APPROVE);
    }

    public void issue() {
        PlanDetail issued = flow.issue(plan.id(), comment, plan.version());
        show(issued);
        messages.info("planText", "plan.issued", issued.number());
    }

    public void recall() {
        done(flow.recall(plan.id(), comment, plan.version()), PlanAction.RECALL);
    }

    public void complete() {
        done(flow.complete(plan.id(), comment, plan.version()), PlanAction.COMPLETE);
    }

    private void done(PlanDetail next, PlanAction action) {
        show(next);
        messages.info("planText", "plan.done." + action);
    }

    public boolean may(String action) {
        return plan.may(PlanAction.valueOf(action));
    }

    public String getId() {
        return id;
    }

    /** The address of a later request of the page does not name the plan any more. */
    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    /** Whether comments are shown beside a plan that is only read: as long as it has no number. */
    public boolean isDiscussed() {
        return plan.number() == null && !may("CHANGE");
    }

    public List<PlanEventSummary> getHistory() {
        return history;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
