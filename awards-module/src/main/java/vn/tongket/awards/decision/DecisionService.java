package vn.tongket.awards.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;

/** Use cases of decisions on awards (ban hành quyết định khen thưởng). */
@Stateless
@RolesAllowed({"leader", "planner", "clerk", "auditor", "unit-officer", "department-head", "council-member"})
public class DecisionService {

    @Inject
    private DecisionRepository decisions;

    @Inject
    private DecisionAuthority authority;

    @Inject
    private DecisionIssue issue;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationService nominations;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private CallerService callers;

    /** Decides on a list, numbers the decision, enters the roll and announces who is honoured: all or nothing. */
    @RolesAllowed("leader")
    public DecisionDetail decide(@NotNull CampaignId campaignId, @NotNull @Valid DecisionEntry entry) {
        CampaignDetail campaign = campaigns.get(campaignId);
        LocalDate day = entry.decidedOn() == null ? LocalDate.now() : entry.decidedOn();
        require(!day.isAfter(LocalDate.now()), DecisionError.IN_THE_FUTURE, "");
        Signer signer = authority.signer(callers.caller(), campaign, day);
        List<NominationSummary> awarded = awarded(campaign, entry, day);
        AwardFormSummary form = catalogue.form(awarded.get(0).formCode(), day);
        PrizeTerms terms =
                new PrizeTerms(form, catalogue.legalBasis(day), catalogue.baseSalary(day), catalogue.prizeRule());
        AwardDecision decision = AwardDecision.by(campaign, day, authority.place(entry, campaign), signer, terms);
        issue.issue(decision, campaign, awarded, form, terms);
        return get(decision.id());
    }

    /** The caller as signer of a later decision of the same authority (AWD-12). */
    @RolesAllowed("leader")
    public SignedBy signer(@NotNull CampaignId campaign, @NotNull LocalDate day) {
        return authority.signer(callers.caller(), campaigns.get(campaign), day).signedBy();
    }

    public DecisionDetail get(@NotNull DecisionId id) {
        DecisionDetail decision = decisions.get(id).detail(decisions.roll(id));
        campaigns.get(decision.campaign());
        return decision;
    }

    /** Those whose award stands, in the words of the latest correction; what certificates are printed from. */
    public List<RollEntry> standing(@NotNull DecisionId id) {
        return decisions.standing(get(id).id());
    }

    public List<DecisionSummary> list(@NotNull CampaignId campaign) {
        return decisions.list(campaigns.get(campaign).id());
    }

    public List<CitedProposal> proposalsOf(@NotNull DecisionId id) {
        return decisions.proposalsOf(id).stream()
                .map(row -> new CitedProposal((String) row[0], ((Date) row[1]).toLocalDate()))
                .toList();
    }

    private List<NominationSummary> awarded(CampaignDetail campaign, DecisionEntry entry, LocalDate day) {
        List<NominationSummary> proposed = nominations.inStatus(campaign.id(), NominationStatus.PROPOSED);
        List<NominationSummary> chosen = chosen(proposed, entry, campaign, day);
        require(!chosen.isEmpty(), DecisionError.NOTHING_PROPOSED, campaign.title());
        for (NominationSummary nomination : chosen) {
            require(isOurs(nomination, campaign, day), DecisionError.FORM_ABOVE_AUTHORITY, nomination.nomineeName());
        }
        long forms = chosen.stream().map(NominationSummary::formCode).distinct().count();
        require(forms == 1, DecisionError.SEVERAL_FORMS, "");
        return chosen;
    }

    private List<NominationSummary> chosen(
            List<NominationSummary> proposed, DecisionEntry entry, CampaignDetail campaign, LocalDate day) {
        if (entry.nominations() == null || entry.nominations().isEmpty()) {
            return proposed.stream()
                    .filter(nomination -> isOurs(nomination, campaign, day))
                    .toList();
        }
        Set<NominationId> wanted = Set.copyOf(entry.nominations());
        List<NominationSummary> found = proposed.stream()
                .filter(nomination -> wanted.contains(nomination.nominationId()))
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
