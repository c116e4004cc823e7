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
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.web.shell.Messages;

/** Backs {@code plan/amend.xhtml}: what is to change, and whom that would touch, before there is a paper. */
@Named
@ViewScoped
public class AmendBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private AmendmentService amendments;

    @Inject
    private Messages messages;

    private String id;
    private PlanDetail plan;
    private PlanForm form;
    private AmendmentKind kind = AmendmentKind.AMENDMENT;
    private List<Consequence> consequences;

    public void load() {
        if (plan == null) {
            plan = plans.get(new PlanId(id == null ? "" : id));
            form = new PlanForm(plan.draft());
        }
    }

    public void count() {
        consequences = amendments.consequences(plan.id(), form.draft());
    }

    public String draft() {
        AmendmentDetail paper = amendments.draft(plan.id(), form.draft(), kind);
        messages.info("planText", "amend.drafted");
        return "/plan/amendment?faces-redirect=true&id=" + paper.id();
    }

    /** Of equal form with the plan: nothing else changes its content. */
    public List<AmendmentKind> getKinds() {
        return List.of(AmendmentKind.AMENDMENT, AmendmentKind.REPLACEMENT);
    }

    public boolean isCounted() {
        return consequences != null;
    }

    public List<Consequence> getConsequences() {
        return consequences;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public PlanForm getForm() {
        return form;
    }

    public AmendmentKind getKind() {
        return kind;
    }

    public void setKind(AmendmentKind kind) {
        this.kind = kind;
    }
}
