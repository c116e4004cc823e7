package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.web.shell.Messages;

/** Backs {@code plan/correct.xhtml}: what a letter of correction is to say. */
@Named
@ViewScoped
public class CorrectBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private AmendmentService amendments;

    @Inject
    private Messages messages;

    private final CorrectionForm form = new CorrectionForm();
    private String id;
    private PlanDetail plan;

    public void load() {
        if (plan == null) {
            plan = plans.get(new PlanId(id == null ? "" : id));
        }
    }

    public String draft() {
        AmendmentDetail letter = amendments.correct(plan.id(), form.order());
        messages.info("planText", "correct.drafted");
        return "/plan/amendment?faces-redirect=true&id=" + letter.id();
    }

    public CorrectionForm getForm() {
        return form;
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
