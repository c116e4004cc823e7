package vn.tongket.awards.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.nomination.NominationDirectory;
import vn.tongket.awards.nomination.NominationError;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;

/** Who may appraise and compare (quyền thẩm định). */
@ApplicationScoped
class AppraisalAccess {

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationDirectory nominations;

    @Inject
    private CallerService callers;

    Caller caller() {
        return callers.caller();
    }

    /** A campaign whose whole list the caller reads. */
    CampaignDetail readable(CampaignId id) {
        CampaignDetail campaign = campaigns.get(id);
        require(may(campaign, Role.PLANNER, Role.LEADER, Role.AUDITOR));
        return campaign;
    }

    CampaignDetail ownCampaign(CampaignId id) {
        CampaignDetail campaign = campaigns.get(id);
        require(may(campaign, Role.PLANNER));
        return campaign;
    }

    /** A nomination as the standing office reads it; his own is hidden from everybody (AWD-3). */
    NominationSummary readable(NominationId id) {
        NominationSummary nomination = nominations
                .find(id)
                .filter(one -> !isOwn(one, callers.caller()))
                .orElseThrow(() -> new BusinessException(NominationError.NOT_FOUND, id));
        readable(new CampaignId(nomination.campaignId()));
        return nomination;
    }

    /** A nomination that lies with the standing office to be appraised. */
    NominationSummary underAppraisal(NominationId id) {
        NominationSummary nomination = readable(id);
        ownCampaign(new CampaignId(nomination.campaignId()));
        if (nomination.status() != NominationStatus.ENDORSED && nomination.status() != NominationStatus.APPRAISED) {
            throw new BusinessException(AppraisalError.NOT_WITH_THE_OFFICE, nomination.nomineeName());
        }
        return nomination;
    }

    static boolean isOwn(NominationSummary nomination, Caller caller) {
        if (nomination.collective() || nomination.status() == NominationStatus.DECIDED) {
            return false;
        }
        return nomination.personId() == null
                ? SearchKey.of(nomination.nomineeName()).equals(SearchKey.of(caller.fullName()))
                : nomination.personId().equals(caller.person().value());
    }

    private boolean may(CampaignDetail campaign, Role... roles) {
        Caller caller = callers.caller();
        return caller.mayAny(campaign.decidingUnit(), roles) || caller.mayAny(campaign.proposingUnit(), roles);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }
}
