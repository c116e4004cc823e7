package vn.tongket.awards.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignError;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.proposal.ProposalService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;

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

    public NominationDetail act(@NotNull NominationId id, @NotNull @Valid NominationMove move, Long seen) {
        Caller caller = callers.caller();
        Nomination nomination = access.visible(id, caller);
        KernelError.requireSameVersion(seen, nomination.version());
        CampaignDetail campaign = campaigns.get(nomination.campaign());
        List<Finding> findings = review.of(nomination, campaign, caller);
        Actor by = Actor.of(caller, Instant.now());
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
        return new NominationDetail(nominations.summary(id), findings, nomination.history(), nomination.remarks());
    }

    /** Decides on proposed nominations in the transaction of the decision (AWD-12); nothing of it without one. */
    @RolesAllowed("leader")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void decide(@NotEmpty List<NominationId> ids, @NotNull String decision) {
        Actor by = Actor.of(callers.caller(), Instant.now());
        for (NominationId id : ids) {
            Nomination nomination = nominations.get(id);
            nomination.decide(decision, by);
            nominations.store(nomination);
        }
    }

    /** Whether somebody still has to act on a nomination of the campaign. */
    public boolean isAnyOnItsWay(@NotNull CampaignId campaign) {
        List<NominationStatus> open = Arrays.stream(NominationStatus.values())
                .filter(NominationStatus::isOnItsWay)
                .toList();
        return nominations.hasAny(campaign.value(), open);
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
        nomination.propose(proposals.openList(campaign).id(), Actor.of(caller, Instant.now()), comment);
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
