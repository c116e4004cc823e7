package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;

/** Who may read and who may run a session (quyền đối với phiên họp Hội đồng). */
@ApplicationScoped
class SessionAccess {

    @Inject
    private CampaignService campaigns;

    void requireReader(CouncilSession session, Caller caller) {
        if (!session.hasMember(caller.person())
                && !session.isLedBy(caller.person())
                && !reads(caller, campaigns.get(session.campaign()))) {
            throw new BusinessException(CouncilError.SESSION_NOT_FOUND, session.id());
        }
    }

    /** The standing office, the chair and the secretary run a session. */
    void requireRunner(CouncilSession session, Caller caller) {
        requireReader(session, caller);
        if (!runs(session, caller)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    boolean runs(CouncilSession session, Caller caller) {
        return session.isLedBy(caller.person()) || isStandingOffice(caller, campaigns.get(session.campaign()));
    }

    boolean reads(Caller caller, CampaignDetail campaign) {
        return caller.mayAny(campaign.decidingUnit(), Role.PLANNER, Role.LEADER, Role.AUDITOR)
                || caller.mayAny(campaign.proposingUnit(), Role.PLANNER, Role.LEADER, Role.AUDITOR);
    }

    void requireStandingOffice(Caller caller, CampaignDetail campaign) {
        if (!isStandingOffice(caller, campaign)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    private static boolean isStandingOffice(Caller caller, CampaignDetail campaign) {
        return caller.may(Role.PLANNER, campaign.decidingUnit()) || caller.may(Role.PLANNER, campaign.proposingUnit());
    }
}
