package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.BusinessException;

/** Puts together what a decision of a day contains (lập nội dung quyết định), AWD-13. */
@ApplicationScoped
class DecisionContents {

    @Inject
    private NominationDesk desk;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private StageOrder stageOrder;

    @Inject
    private DraftRepository drafts;

    /** @param wanted null or empty for everything proposed that this authority can award and no signer has before him */
    DecisionContent chosen(CampaignDetail campaign, List<NominationId> wanted, String signer, LocalDate day) {
        List<NominationSummary> proposed = desk.proposed(campaign.id()).stream()
                .filter(one -> !signer.equals(one.personId()))
                .toList();
        Set<String> laidBefore = drafts.laidBefore(campaign.id());
        if (wanted == null || wanted.isEmpty()) {
            return of(
                    campaign,
                    proposed.stream()
                            .filter(one -> !laidBefore.contains(one.id()) && isOurs(one, campaign, day))
                            .toList(),
                    day);
        }
        List<NominationSummary> found = among(proposed, wanted, campaign);
        found.stream().filter(one -> laidBefore.contains(one.id())).findFirst().ifPresent(one -> {
            throw new BusinessException(DecisionError.AWAITS_SIGNATURE, one.nomineeName());
        });
        return of(campaign, found, day);
    }

    /** What a draft contains on that day; refused when somebody on it is no longer proposed. */
    DecisionContent of(CampaignDetail campaign, Collection<NominationId> ids, LocalDate day) {
        return of(campaign, among(desk.proposed(campaign.id()), ids, campaign), day);
    }

    private DecisionContent of(CampaignDetail campaign, List<NominationSummary> chosen, LocalDate day) {
        require(!chosen.isEmpty(), DecisionError.NOTHING_PROPOSED, campaign.title());
        for (NominationSummary nomination : chosen) {
            require(isOurs(nomination, campaign, day), DecisionError.FORM_ABOVE_AUTHORITY, nomination.nomineeName());
        }
        List<String> forms =
                chosen.stream().map(NominationSummary::formCode).distinct().toList();
        require(forms.size() == 1, DecisionError.SEVERAL_FORMS, "");
        FormTerms law = catalogue.terms(forms.get(0), day);
        PrizeTerms terms =
                new PrizeTerms(law.form(), catalogue.legalBasis(day), catalogue.baseSalary(day), catalogue.prizeRule());
        return new DecisionContent(campaign, stageOrder.of(chosen, day), law, terms, day);
    }

    private static List<NominationSummary> among(
            List<NominationSummary> proposed, Collection<NominationId> ids, CampaignDetail campaign) {
        Set<NominationId> wanted = Set.copyOf(ids);
        List<NominationSummary> found = proposed.stream()
                .filter(one -> wanted.contains(one.nominationId()))
                .toList();
        Set<NominationId> known =
                found.stream().map(NominationSummary::nominationId).collect(Collectors.toSet());
        require(known.containsAll(wanted), DecisionError.NOT_PROPOSED, campaign.title());
        return found;
    }

    private boolean isOurs(NominationSummary nomination, CampaignDetail campaign, LocalDate day) {
        return catalogue.terms(nomination.formCode(), day).decidedAt(campaign.decidingLevel());
    }

    private static void require(boolean satisfied, DecisionError otherwise, String about) {
        if (!satisfied) {
            throw new BusinessException(otherwise, about);
        }
    }
}
