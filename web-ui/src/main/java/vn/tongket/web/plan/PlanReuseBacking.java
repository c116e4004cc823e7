package vn.tongket.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Year;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.template.TemplateService;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs the part of {@code plan/plan.xhtml} that begins another plan from this one. */
@Named
@RequestScoped
public class PlanReuseBacking {

    @Inject
    private TemplateService templates;

    @Inject
    private PlanBacking shown;

    @Inject
    private Messages messages;

    private String plan;
    private Integer year;
    private String name;

    public String copy() {
        PlanDetail copy = templates.copy(new PlanId(plan), getYear());
        messages.info("planText", "editor.copied");
        return "/plan/plan?faces-redirect=true&id=" + copy.id();
    }

    public void keep() {
        templates.keep(new PlanId(plan), name);
        messages.info("planText", "editor.template-kept", name);
        name = null;
    }

    public String getPlan() {
        return plan == null ? shown.getId() : plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public Integer getYear() {
        return year == null ? Integer.valueOf(Year.now(VietnameseFormat.OFFICE).getValue()) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
