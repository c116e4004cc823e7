package vn.tongket.awards.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.proposal.ProposalError;
import vn.tongket.awards.proposal.ProposalId;
import vn.tongket.awards.proposal.ProposalService;
import vn.tongket.awards.proposal.ProposalSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.PrintedSigner;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.paper.SignablePapers;

/** Proposals to the authority as papers that are signed (tờ trình trình ký), AWD-124. */
@Stateless
@LocalBean
@Local(SignablePapers.class)
@RolesAllowed({"planner", "leader", "clerk", "auditor"})
public class SignableProposals implements SignablePapers {

    public static final String KIND = "award-proposal";

    private static final Role[] READERS = {Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR};

    @Inject
    private ProposalService proposals;

    @Inject
    private NominationDesk desk;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private CallerService callers;

    @Inject
    private Press press;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Signatory signsAs(Signatory authority) {
        return authority;
    }

    @Override
    public SignablePaper get(String id) {
        ProposalSummary proposal = proposals.get(new ProposalId(id));
        CampaignDetail campaign = campaigns.get(new CampaignId(proposal.campaignId()));
        ProposalPaper paper = paper(proposal, campaign);
        SignatureBlock signature = press.letterhead(campaign, day(proposal)).signature();
        return new SignablePaper(
                new PaperRef(KIND, id),
                ProposalService.VERSION,
                campaign.proposingUnit(),
                DocumentKind.SUBMISSION,
                paper.title(),
                proposal.isLaid(),
                new PrintedSigner(String.join(" / ", signature.authorityLines()), signature.title(), signature.name()),
                proposal.number(),
                proposal.issuedOn(),
                "/awards/appraisal?campaign=" + proposal.campaignId());
    }

    @Override
    public OfficialDocument document(String id) {
        ProposalSummary proposal = proposals.get(new ProposalId(id));
        CampaignDetail campaign = campaigns.get(new CampaignId(proposal.campaignId()));
        return paper(proposal, campaign).document(press.letterhead(campaign, day(proposal)));
    }

    @Override
    @RolesAllowed({"clerk", "leader"})
    public SignablePaper issue(String id, String comment, Long seen) {
        KernelError.requireSameVersion(seen, ProposalService.VERSION);
        proposals.issueSigned(new ProposalId(id));
        return get(id);
    }

    /** AWD-3 Whoever stands on the list himself does not see it. */
    private ProposalPaper paper(ProposalSummary proposal, CampaignDetail campaign) {
        Caller caller = callers.caller();
        List<NominationSummary> list = desk.listed(proposal.proposalId());
        boolean reads =
                caller.mayAny(campaign.proposingUnit(), READERS) || caller.mayAny(campaign.decidingUnit(), READERS);
        if (!reads || list.stream().anyMatch(one -> caller.person().value().equals(one.personId()))) {
            throw new BusinessException(ProposalError.NOT_FOUND, proposal.id());
        }
        Map<String, String> names = catalogue.forms(day(proposal)).stream()
                .collect(Collectors.toMap(AwardFormSummary::code, AwardFormSummary::certificate));
        return new ProposalPaper(proposal, campaign, list, names);
    }

    private static LocalDate day(ProposalSummary proposal) {
        return proposal.issued() ? proposal.issuedOn() : LocalDate.now();
    }
}
