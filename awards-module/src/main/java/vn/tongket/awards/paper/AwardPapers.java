package vn.tongket.awards.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.proposal.ProposalId;
import vn.tongket.awards.proposal.ProposalService;
import vn.tongket.awards.proposal.ProposalSummary;
import vn.tongket.planning.document.OfficialDocument;

/** Prints the papers of the award work (in tờ trình, quyết định, giấy khen). */
@Stateless
@RolesAllowed({"leader", "planner", "clerk", "auditor", "unit-officer", "department-head", "council-member"})
public class AwardPapers {

    @Inject
    private CampaignService campaigns;

    @Inject
    private DecisionService decisions;

    @Inject
    private ProposalService proposals;

    @Inject
    private NominationService nominations;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private Press press;

    public PaperFile decision(@NotNull DecisionId id, @NotNull PaperFormat format) {
        DecisionDetail decision = decisions.get(id);
        OfficialDocument document =
                new DecisionPaper(decision, campaigns.get(decision.campaign())).document(decisions.proposalsOf(id));
        return press.print(decision.number(), document, format);
    }

    public PaperFile certificates(@NotNull DecisionId id) {
        DecisionDetail decision = decisions.get(id);
        CampaignDetail campaign = campaigns.get(decision.campaign());
        return press.print(decision.number(), new Certificates(decision, campaign).sheets());
    }

    @RolesAllowed({"leader", "planner", "auditor"})
    public PaperFile proposal(@NotNull ProposalId id, @NotNull PaperFormat format) {
        ProposalSummary proposal = proposals.get(id);
        CampaignDetail campaign = campaigns.get(new CampaignId(proposal.campaignId()));
        List<NominationSummary> list = nominations.ofProposal(id);
        LocalDate day = proposal.issued() ? proposal.issuedOn() : LocalDate.now();
        Map<String, String> names = catalogue.forms(day).stream()
                .collect(Collectors.toMap(AwardFormSummary::code, AwardFormSummary::certificate));
        OfficialDocument document =
                new ProposalPaper(proposal, campaign, list, names).document(press.letterhead(campaign, day));
        return press.print(proposal.issued() ? proposal.number() : "to-trinh", document, format);
    }
}
