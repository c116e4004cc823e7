package vn.tongket.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.planning.guard.OverrideSummary;
import vn.tongket.planning.guard.PlanGuardService;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.guard.layout.LayoutRepair;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.web.plan.PlanBacking;
import vn.tongket.web.shell.Messages;

/** Backs the findings of a plan ({@code WEB-INF/plan/guard.xhtml}). */
@Named
@RequestScoped
public class PlanGuardBacking {

    @Inject
    private PlanGuardService guard;

    @Inject
    private PlanBacking page;

    @Inject
    private Messages messages;

    private List<PlanFinding> findings;
    private long seen = -1;

    /** Looked for once in a request, and again when the plan was stored in it. */
    public List<PlanFinding> getFindings() {
        PlanDetail plan = page.getPlan();
        if (findings == null || seen != plan.version()) {
            findings = guard.findings(plan.id());
            seen = plan.version();
        }
        return findings;
    }

    public long getErrors() {
        return getFindings().stream().filter(PlanFinding::error).count();
    }

    public List<OverrideSummary> getOverrides() {
        return guard.overrides(page.getPlan().id());
    }

    public String text(PlanFinding finding) {
        return finding.text(messages.locale());
    }

    /** Where the rule is ordered, or what it rests on where no law orders it. */
    public String source(PlanFinding finding) {
        if (finding.rule().readsRegister()) {
            return messages.text("lawText", "guard.register");
        }
        return finding.citation() == null
                ? messages.text("lawText", "guard.practice")
                : messages.text("lawText", "guard.source") + " " + finding.citation();
    }

    public boolean repairable(PlanFinding finding) {
        return page.may("CHANGE") && LayoutRepair.mechanical(finding);
    }

    public boolean unknownBasis(PlanFinding finding) {
        return finding.rule() == GuardRule.BASIS_UNKNOWN;
    }

    public String basis(PlanFinding finding) {
        return page.getPlan().text().legalBases().get(finding.place().index());
    }

    /** What was written is stored first, so that nothing of it is lost; then the finding is put right. */
    public String repair(PlanFinding finding) {
        PlanDetail plan = page.getPlan();
        guard.repair(plan.id(), finding, page.getSeen());
        messages.info("lawText", "guard.repaired");
        return "/plan/plan?faces-redirect=true&id=" + plan.id().value();
    }
}
