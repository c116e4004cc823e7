package vn.tongket.awards.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.OutgoingPaper;
import vn.tongket.planning.register.OutgoingRegister;
import vn.tongket.planning.signing.record.SignatureRecordService;
import vn.tongket.planning.signing.record.SignatureSummary;

/** Use cases of proposals (tờ trình đề nghị khen thưởng). */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class ProposalService {

    /** A list that lies before its signer does not change: one signature counts for it. */
    public static final long VERSION = 1;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private SignatureRecordService signatures;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CallerService callers;

    @Inject
    private OutgoingRegister register;

    /** The campaign's list to which a nomination is being added. */
    @RolesAllowed({"planner", "leader"})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public ProposalSummary openList(@NotNull CampaignDetail campaign) {
        proposals.lock(campaign.id());
        return proposals
                .open(campaign.id())
                .map(Proposal::summary)
                .orElseGet(() -> newList(campaign).summary());
    }

    /** Closes the open list and gives it the next number of the proposing body's series. */
    @RolesAllowed({"planner", "leader"})
    public ProposalSummary issue(@NotNull CampaignId id) {
        CampaignDetail campaign = campaigns.get(id);
        Caller caller = callers.caller();
        requireProposer(caller, campaign);
        proposals.lock(id);
        Proposal open = proposals
                .open(id)
                .orElseThrow(() -> new BusinessException(ProposalError.NOTHING_OPEN, campaign.title()));
        return numbered(open, campaign, caller, LocalDate.now());
    }

    /** The proposal with its number; a list still open gets it now, in the transaction of the decision. */
    @RolesAllowed({"leader", "planner"})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public ProposalSummary issued(@NotNull ProposalId id, @NotNull CampaignDetail campaign, @NotNull LocalDate day) {
        proposals.lock(campaign.id());
        Proposal proposal = proposals.get(id);
        return proposal.summary().issued() ? proposal.summary() : numbered(proposal, campaign, callers.caller(), day);
    }

    /** Lays the open list before its signer; the next nomination opens another one. */
    @RolesAllowed({"planner", "leader"})
    public ProposalSummary layBefore(@NotNull CampaignId id) {
        CampaignDetail campaign = campaigns.get(id);
        requireProposer(callers.caller(), campaign);
        proposals.lock(id);
        Proposal open = proposals
                .open(id)
                .orElseThrow(() -> new BusinessException(ProposalError.NOTHING_OPEN, campaign.title()));
        open.layBefore(proposals.digest(open.summary().proposalId()), Instant.now());
        return open.summary();
    }

    @RolesAllowed({"planner", "leader"})
    public void takeBack(@NotNull ProposalId id) {
        Proposal proposal = laid(id);
        CampaignDetail campaign =
                campaigns.get(new CampaignId(proposal.summary().campaignId()));
        requireProposer(callers.caller(), campaign);
        proposals.lock(campaign.id());
        if (proposals.open(campaign.id()).isPresent()) {
            throw new BusinessException(ProposalError.ANOTHER_OPEN, campaign.title());
        }
        proposal.takeBack();
    }

    /** Gives the signed list its number; refused when somebody was put on it or taken off it since (AWD-124). */
    @RolesAllowed({"clerk", "leader"})
    public ProposalSummary issueSigned(@NotNull ProposalId id) {
        Proposal proposal = laid(id);
        CampaignDetail campaign =
                campaigns.get(new CampaignId(proposal.summary().campaignId()));
        Caller caller = callers.caller();
        if (!caller.mayAny(campaign.proposingUnit(), Role.CLERK, Role.LEADER)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        proposals.lock(campaign.id());
        if (signatures.find(id.value(), VERSION).isEmpty()) {
            throw new BusinessException(ProposalError.NOT_SIGNED, campaign.title());
        }
        if (!proposal.isStill(proposals.digest(id))) {
            throw new BusinessException(ProposalError.CHANGED_SINCE_LAID, campaign.title());
        }
        return numbered(proposal, campaign, caller, LocalDate.now());
    }

    @RolesAllowed({"planner", "leader", "auditor", "clerk"})
    public ProposalSummary get(@NotNull ProposalId id) {
        ProposalSummary proposal = proposals.get(id).summary();
        campaigns.get(new CampaignId(proposal.campaignId()));
        return proposal;
    }

    public List<ProposalSummary> list(@NotNull CampaignId campaign) {
        return proposals.list(campaigns.get(campaign).id());
    }

    private Proposal laid(ProposalId id) {
        Proposal proposal = proposals.get(id);
        if (!proposal.summary().isLaid()) {
            throw new BusinessException(ProposalError.NOT_LAID, id);
        }
        return proposal;
    }

    private Proposal newList(CampaignDetail campaign) {
        Proposal proposal = Proposal.openFor(campaign);
        proposals.add(proposal);
        return proposal;
    }

    private ProposalSummary numbered(Proposal proposal, CampaignDetail campaign, Caller caller, LocalDate day) {
        signatures.requireIssuable(proposal.summary().id(), VERSION, campaign.proposingUnit());
        String signer = signatures
                .find(proposal.summary().id(), VERSION)
                .map(SignatureSummary::signerName)
                .orElse(caller.fullName());
        OutgoingPaper paper = new OutgoingPaper(
                campaign.proposingUnit(),
                DocumentKind.SUBMISSION,
                day,
                campaign.title(),
                signer,
                List.of(campaign.decidingUnitName()));
        proposal.issue(register.register(paper).symbol(), day, caller.person().value());
        return proposal.summary();
    }

    private static void requireProposer(Caller caller, CampaignDetail campaign) {
        if (!caller.mayAny(campaign.proposingUnit(), Role.PLANNER, Role.LEADER)
                && !caller.may(Role.PLANNER, campaign.decidingUnit())) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }
}
