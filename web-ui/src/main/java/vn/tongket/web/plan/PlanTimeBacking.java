package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentKind;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.amendment.Consequence;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.web.shell.Messages;

/** Backs {@code plan/time.xhtml}: an approximate time becomes exact by a notice, its consequences first. */
@Named
@ViewScoped
public class PlanTimeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private AmendmentService amendments;

    @Inject
    private Messages messages;

    private String id;
    private PlanDetail plan;
    private TimeForm time;
    private List<Consequence> consequences;

    public void load() {
        if (plan == null) {
            plan = plans.get(new PlanId(id == null ? "" : id));
            time = new TimeForm(plan.time());
        }
    }

    public void count() {
        consequences = amendments.consequences(plan.id(), wanted());
    }

    public String draft() {
        AmendmentDetail notice = amendments.draft(plan.id(), wanted(), AmendmentKind.NOTICE);
        messages.info("planText", "time.drafted");
        return "/plan/amendment?faces-redirect=true&id=" + notice.id();
    }

    private PlanDraft wanted() {
        return plan.draft().at(new PlanTime(plan.time().text(), time.start(), time.end()));
    }

    /** Whether there is a time to be fixed. */
    public boolean isOpen() {
        return plan.status() == PlanStatus.ISSUED && plan.time().approximate();
    }

    public boolean isCounted() {
        return consequences != null;
    }

    public List<Consequence> getConsequences() {
        return consequences;
    }

    public TimeForm getTime() {
        return time;
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
}
