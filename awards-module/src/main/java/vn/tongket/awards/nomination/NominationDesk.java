package vn.tongket.awards.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignError;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.campaign.ChainStep;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.nomination.gate.CouncilVerdicts;
import vn.tongket.awards.proposal.ProposalId;
import vn.tongket.awards.proposal.ProposalService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;

/** Steps of a nomination from the unit to the authority (xử lý hồ sơ đề nghị khen thưởng). */
@Stateless
@RolesAllowed({"planner", "leader", "unit-officer", "department-head"})
public class NominationDesk {

    @Inject
    private NominationRepository nominations;

    @Inject
    private NominationAccess access;

    @Inject
    private NominationReview review;

    @Inject
    private CampaignService campaigns;

    @Inject
    private ProposalService proposals;

    @Inject
    private CallerService callers;

    @Inject
    private Event<NominationMoved> moved;

    @Inject
    private CouncilVerdicts verdicts;

    public NominationDetail act(@NotNull NominationId id, @NotNull @Valid NominationMove move, Long seen) {
        Caller caller = callers.caller();
        Nomination nomination = access.visible(id, caller);
        KernelError.requireSameVersion(seen, nomination.version());
        CampaignDetail campaign = campaigns.get(nomination.campaign());
        List<Finding> findings = review.of(nomination, campaign);
        Actor by = Actor.of(caller, Instant.now());
        NominationStatus status = nomination.status();
        switch (move.action()) {
            case SUBMIT -> submit(nomination, campaign, findings, caller, move.comment());
            case ENDORSE -> endorse(nomination, caller, move.comment());
            case RETURN -> {
                requireJudge(nomination, campaign, caller);
                nomination.returnForRevision(by, move.comment(), move.remarks());
            }
            case REJECT -> {
                requireJudge(nomination, campaign, caller);
                nomination.reject(by, move.comment());
            }
            case APPRAISE -> {
                access.requireStandingOffice(caller, campaign);
                nomination.appraise(move.resultOrMeets(), by, move.comment());
            }
            case PROPOSE -> propose(nomination, campaign, findings, caller, move.comment());
            default -> throw new BusinessException(NominationError.UNKNOWN_ACTION, move.action());
        }
        nominations.store(nomination);
        tell(nomination, move, status, campaign, caller);
        return new NominationDetail(nominations.summary(id), findings, nomination.history(), nomination.remarks());
    }

    /** AWD-42 Endorses those that nothing blocks and that the caller may judge; answers which, the others stay. */
    @RolesAllowed("department-head")
    public List<NominationId> endorseSafe(@NotEmpty @Size(max = 500) List<@NotNull NominationId> ids) {
        Caller caller = callers.caller();
        Actor by = Actor.of(caller, Instant.now());
        List<NominationId> endorsed = new ArrayList<>();
        for (NominationId id : ids) {
            Nomination nomination = access.visible(id, caller);
            access.requireUnit(caller, nomination, Role.DEPARTMENT_HEAD);
            CampaignDetail campaign = campaigns.get(nomination.campaign());
            if (nomination.mayBeEndorsedBy(by)
                    && review.of(nomination, campaign).stream().noneMatch(Finding::blocks)) {
                nomination.endorse(by, null);
                nominations.store(nomination);
                tell(
                        nomination,
                        NominationMove.of(NominationAction.ENDORSE),
                        NominationStatus.SUBMITTED,
                        campaign,
                        caller);
                endorsed.add(id);
            }
        }
        return endorsed;
    }

    /** Whatever is proposed in the campaign, for those who make a decision of it; they say who sees it. */
    @RolesAllowed({"leader", "planner", "clerk", "auditor"})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<NominationSummary> proposed(@NotNull CampaignId campaign) {
        return nominations.proposed(campaign.value());
    }

    /** The whole list of a proposal, for those who carry it to its signature; they say who sees it. */
    @RolesAllowed({"leader", "planner", "clerk", "auditor"})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<NominationSummary> listed(@NotNull ProposalId proposal) {
        return nominations.listed(proposal.value());
    }

    /** AWD-12 Refuses a signer who would decide on what he wrote, judged or is himself. */
    @RolesAllowed({"leader", "planner", "clerk"})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void requireDecidable(@NotEmpty List<NominationId> ids, @NotNull PersonId signer) {
        Actor by = new Actor(signer, "", Instant.now());
        ids.forEach(id -> nominations.get(id).requireDecidableBy(by));
    }

    /** Decides on proposed nominations in the transaction of the decision (AWD-12); nothing of it without one. */
    @RolesAllowed({"leader", "clerk"})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void decide(
            @NotEmpty List<NominationId> ids, @NotNull String decision, @NotNull PersonId signer, String signerName) {
        Actor by = new Actor(signer, signerName, Instant.now());
        for (NominationId id : ids) {
            Nomination nomination = nominations.get(id);
            nomination.decide(decision, by);
            nominations.store(nomination);
        }
    }

    /** Whether somebody still has to act on a nomination of the campaign. */
    @RolesAllowed({"planner", "leader", "clerk"})
    public boolean isAnyOnItsWay(@NotNull CampaignId campaign) {
        List<NominationStatus> open = Arrays.stream(NominationStatus.values())
                .filter(NominationStatus::isOnItsWay)
                .toList();
        return nominations.hasAny(campaign.value(), open);
    }

    private void tell(
            Nomination nomination,
            NominationMove move,
            NominationStatus before,
            CampaignDetail campaign,
            Caller caller) {
        boolean inUnit = before == NominationStatus.SUBMITTED || before.isWithWriter();
        moved.fire(new NominationMoved(
                nominations.summary(nomination.id()),
                move.action(),
                caller.person(),
                inUnit ? nomination.unit() : campaign.proposingUnit(),
                move.comment()));
    }

    private void submit(
            Nomination nomination, CampaignDetail campaign, List<Finding> findings, Caller caller, String comment) {
        access.requireUnit(caller, nomination, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
        if (!campaign.receives()) {
            throw new BusinessException(CampaignError.NOT_RECEIVING, campaign.title());
        }
        review.requireNothingBlocks(findings);
        nomination.submit(Actor.of(caller, Instant.now()), comment);
    }

    private void endorse(Nomination nomination, Caller caller, String comment) {
        access.requireUnit(caller, nomination, Role.DEPARTMENT_HEAD);
        nomination.endorse(Actor.of(caller, Instant.now()), comment);
    }

    private void propose(
            Nomination nomination, CampaignDetail campaign, List<Finding> findings, Caller caller, String comment) {
        access.requireProposer(caller, campaign);
        review.requireNothingBlocks(findings);
        requireVerdict(nomination, campaign);
        nomination.propose(proposals.openList(campaign).id(), Actor.of(caller, Instant.now()), comment);
    }

    /** AWD-44: where the campaign asks the council, only what reached its threshold goes on. */
    private void requireVerdict(Nomination nomination, CampaignDetail campaign) {
        boolean voted = !campaign.chain().has(ChainStep.COUNCIL)
                || verdicts.passed(campaign.id()).contains(nomination.id().value());
        if (!voted) {
            throw new BusinessException(
                    NominationError.NOT_PASSED, nomination.nominee().name());
        }
    }

    /** The unit's head as long as it lies with him, then the standing office. */
    private void requireJudge(Nomination nomination, CampaignDetail campaign, Caller caller) {
        if (nomination.status() == NominationStatus.SUBMITTED) {
            access.requireUnit(caller, nomination, Role.DEPARTMENT_HEAD);
        } else {
            access.requireProposer(caller, campaign);
        }
    }
}
