package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.subplan.InheritanceService;
import vn.tongket.planning.subplan.InheritedPartSummary;
import vn.tongket.web.shell.Messages;

/** Backs the inherited parts on the page of a sub-plan: as they were inherited, changed here, changed above. */
@Named
@ViewScoped
public class InheritedBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InheritanceService inheritance;

    @Inject
    private Messages messages;

    private List<InheritedPartSummary> parts;

    public List<InheritedPartSummary> of(PlanId plan) {
        if (parts == null) {
            parts = inheritance.of(plan);
        }
        return parts;
    }

    /** The page is opened again, because the plan's words and version changed. */
    public String takeOver(InheritedPartSummary part, String plan) {
        return inheritance
                .takeOver(part.id())
                .map(paper -> {
                    messages.info("planText", "inherited.amending");
                    return "/plan/amendment?faces-redirect=true&id=" + paper;
                })
                .orElseGet(() -> {
                    messages.info("planText", "inherited.taken");
                    return "/plan/plan?faces-redirect=true&id=" + plan;
                });
    }

    public String leave(InheritedPartSummary part, String plan) {
        inheritance.leave(part.id());
        messages.info("planText", "inherited.left");
        return "/plan/plan?faces-redirect=true&id=" + plan;
    }
}
