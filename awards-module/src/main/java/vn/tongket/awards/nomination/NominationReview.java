package vn.tongket.awards.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.planning.account.Caller;

/** Checks a nomination (kiểm tra hồ sơ đề nghị): AWD-3 to AWD-6 and AWD-18. */
@ApplicationScoped
class NominationReview {

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private RivalRepository rivals;

    List<Finding> of(Nomination nomination, CampaignDetail campaign, Caller reader) {
        List<Finding> findings = new ArrayList<>();
        Nominee nominee = nomination.nominee();
        if (nominee.is(reader)) {
            findings.add(finding(FindingRule.OWN_NOMINATION, nominee.name()));
        }
        checkForm(nomination, campaign, findings);
        checkDossier(nomination, findings);
        checkRivals(nomination, findings);
        rivals.exceededQuota(nomination, campaign)
                .ifPresent(quota -> findings.add(finding(FindingRule.QUOTA_EXCEEDED, String.valueOf(quota.quota()))));
        return List.copyOf(findings);
    }

    /** The same of many that are not kept yet, in their order. */
    List<List<Finding>> ofUnsaved(List<Nomination> drafts, CampaignDetail campaign, Caller reader) {
        return drafts.stream().map(draft -> of(draft, campaign, reader)).toList();
    }

    void requireNothingBlocks(List<Finding> findings) {
        findings.stream().filter(Finding::blocks).findFirst().ifPresent(finding -> {
            throw finding.refusal();
        });
    }

    private void checkForm(Nomination nomination, CampaignDetail campaign, List<Finding> findings) {
        AwardFormSummary form = catalogue.form(nomination.formCode(), LocalDate.now());
        if (!campaign.formCodes().contains(nomination.formCode())) {
            findings.add(finding(FindingRule.FORM_NOT_IN_CAMPAIGN, form.name()));
        }
        if (form.authority() != campaign.decidingLevel()) {
            String source = form.authoritySource().isBlank() ? null : form.authoritySource();
            findings.add(new Finding(
                    FindingRule.FORM_ABOVE_AUTHORITY, List.of(form.name(), campaign.decidingUnitName()), source));
        }
    }

    private void checkDossier(Nomination nomination, List<Finding> findings) {
        if (!nomination.achievement().isComplete()) {
            findings.add(finding(FindingRule.DOSSIER_INCOMPLETE));
        }
        if (nomination.nominee().lacksPosition()) {
            findings.add(finding(FindingRule.POSITION_MISSING));
        }
        if (nomination.nominee().hasNameOnly()) {
            findings.add(
                    finding(FindingRule.NOMINEE_UNKNOWN, nomination.nominee().name()));
        }
    }

    private void checkRivals(Nomination nomination, List<Finding> findings) {
        rivals.sameAchievement(nomination)
                .ifPresent(title -> findings.add(finding(
                        FindingRule.SAME_ACHIEVEMENT, nomination.nominee().name(), title)));
        rivals.samePeriod(nomination)
                .ifPresent(title -> findings.add(
                        finding(FindingRule.SAME_PERIOD, nomination.nominee().name(), title)));
    }

    private Finding finding(FindingRule rule, String... arguments) {
        return new Finding(
                rule,
                List.of(arguments),
                catalogue.citation(rule.name(), LocalDate.now()).orElse(null));
    }
}
