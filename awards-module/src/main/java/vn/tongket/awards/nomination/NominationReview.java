package vn.tongket.awards.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.ChainStep;
import vn.tongket.awards.check.CheckResult;
import vn.tongket.awards.check.CheckService;
import vn.tongket.awards.check.DossierFacts;
import vn.tongket.awards.check.Merit;
import vn.tongket.awards.check.NominationFacts;
import vn.tongket.awards.check.Pending;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.form.DossierItem;
import vn.tongket.awards.nomination.gate.DossierContents;
import vn.tongket.awards.nomination.gate.StoredDossiers;

/** Has nominations checked (kiểm tra hồ sơ đề nghị): AWD-3 to AWD-6 and AWD-18. */
@ApplicationScoped
class NominationReview {

    @Inject
    private CheckService checks;

    @Inject
    private Instance<DossierContents> dossiers;

    List<Finding> of(Nomination nomination, CampaignDetail campaign) {
        return ofStored(List.of(nomination), campaign).get(nomination.id().value());
    }

    /** By the nomination's id. */
    Map<String, List<Finding>> ofStored(Collection<Nomination> all, CampaignDetail campaign) {
        Map<String, Set<DossierItem>> papers = StoredDossiers.of(
                dossiers,
                campaign.id(),
                all.stream().map(one -> one.id().value()).toList());
        List<NominationFacts> facts = all.stream()
                .map(one -> facts(one, campaign, one.id().value(), dossier(one, papers)))
                .toList();
        Map<String, List<Finding>> findings = new HashMap<>();
        for (CheckResult result : checks.check(facts)) {
            findings.put(result.facts().id(), result.findings());
        }
        return findings;
    }

    /** The same of many that are not kept yet, in their order. */
    List<List<Finding>> ofUnsaved(List<Nomination> drafts, CampaignDetail campaign) {
        return drafts.isEmpty()
                ? List.of()
                : checks
                        .check(drafts.stream()
                                .map(draft -> facts(draft, campaign, null, DossierFacts.unknown()))
                                .toList())
                        .stream()
                        .map(CheckResult::findings)
                        .toList();
    }

    void requireNothingBlocks(List<Finding> findings) {
        findings.stream().filter(Finding::blocks).findFirst().ifPresent(finding -> {
            throw finding.refusal();
        });
    }

    private static DossierFacts dossier(Nomination nomination, Map<String, Set<DossierItem>> papers) {
        Set<DossierItem> present = EnumSet.of(DossierItem.SUBMISSION, DossierItem.LIST);
        if (nomination.achievement().isComplete()) {
            present.add(DossierItem.SUMMARY);
        }
        present.addAll(papers.getOrDefault(nomination.id().value(), Set.of()));
        return new DossierFacts(nomination.simplified(), present);
    }

    private static NominationFacts facts(
            Nomination nomination, CampaignDetail campaign, String id, DossierFacts dossier) {
        Nominee nominee = nomination.nominee();
        Achievement achievement = nomination.achievement();
        return new NominationFacts(
                id,
                campaign.id(),
                nomination.unit(),
                nominee.candidate(),
                nomination.formCode(),
                new Merit(achievement.digest(), achievement.isComplete(), achievement.from(), achievement.to()),
                dossier,
                id == null ? null : nomination.writtenAt(),
                pending(nomination, campaign));
    }

    private static Pending pending(Nomination nomination, CampaignDetail campaign) {
        return switch (nomination.status()) {
            case DRAFT, RETURNED -> Pending.SUBMIT;
            case SUBMITTED -> Pending.ENDORSE;
            case ENDORSED -> Pending.APPRAISE;
            case APPRAISED -> campaign.chain().has(ChainStep.COUNCIL) ? Pending.VOTE : Pending.PROPOSE;
            case PROPOSED -> Pending.DECIDE;
            case DECIDED, REJECTED -> Pending.NOTHING;
        };
    }
}
