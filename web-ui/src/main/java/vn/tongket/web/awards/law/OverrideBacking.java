package vn.tongket.web.awards.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.override.OverrideEntry;
import vn.tongket.awards.override.OverrideService;
import vn.tongket.awards.override.OverrideSummary;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/override.xhtml}: a named person lets a nomination pass in spite of a finding. */
@Named
@ViewScoped
public class OverrideBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NominationService nominations;

    @Inject
    private OverrideService overrides;

    @Inject
    private Messages messages;

    private String id;
    private FindingRule rule;
    private String reason;
    private NominationDetail dossier;
    private List<OverrideSummary> given;

    public void load() {
        dossier = nominations.get(new NominationId(String.valueOf(id)));
        given = overrides.of(List.of(dossier.summary().id()));
    }

    public void override() {
        overrides.override(new OverrideEntry(dossier.summary().id(), rule, reason));
        messages.info("awardLawText", "override.done");
        reason = null;
        load();
    }

    public void withdraw(OverrideSummary override) {
        overrides.withdraw(override.nominationId(), override.rule());
        messages.info("awardLawText", "override.withdrawn");
        load();
    }

    /** What may still be overridden. */
    public List<Finding> getOpenFindings() {
        return dossier.findings().stream()
                .filter(finding -> finding.rule().isOpenToTheOffice() && finding.overridden() == null)
                .toList();
    }

    public NominationDetail getDossier() {
        return dossier;
    }

    public List<OverrideSummary> getGiven() {
        return given;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public FindingRule getRule() {
        return rule;
    }

    public void setRule(FindingRule rule) {
        this.rule = rule;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
