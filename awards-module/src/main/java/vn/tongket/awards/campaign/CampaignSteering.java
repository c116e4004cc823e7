package vn.tongket.awards.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;

/** Moving a campaign on by hand, and its calendar, each with a reason (điều chỉnh tình trạng, lịch phong trào), AWD-22. */
@Stateless
@RolesAllowed("planner")
public class CampaignSteering {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private CampaignService reader;

    @Inject
    private CallerService callers;

    /** @param seen the version that the caller saw; a newer stored one refuses the move */
    public void move(
            @NotNull CampaignId id,
            @NotNull CampaignState state,
            @NotBlank @Size(max = 2_000) String reason,
            Long seen) {
        Campaign campaign = steered(id, seen);
        if (state == CampaignState.CLOSED && campaigns.hasNominationsOnTheirWay(id)) {
            throw new BusinessException(CampaignError.NOMINATIONS_ON_THEIR_WAY, campaign.title());
        }
        campaign.move(state, LocalDate.now(), reason, callers.caller());
        campaigns.store(campaign);
    }

    /** Lets the dates decide again. */
    public void followDates(@NotNull CampaignId id, @NotBlank @Size(max = 2_000) String reason, Long seen) {
        Campaign campaign = steered(id, seen);
        campaign.followDates(reason, callers.caller());
        campaigns.store(campaign);
    }

    public void reschedule(
            @NotNull CampaignId id,
            @NotNull @Valid CampaignCalendar calendar,
            @NotBlank @Size(max = 2_000) String reason,
            Long seen) {
        Campaign campaign = steered(id, seen);
        campaign.reschedule(calendar, reason, callers.caller());
        campaigns.store(campaign);
    }

    /** The latest first. */
    @RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member", "clerk"})
    public List<MoveSummary> moves(@NotNull CampaignId id) {
        return campaigns.get(reader.get(id).id()).moves();
    }

    private Campaign steered(CampaignId id, Long seen) {
        CampaignDetail campaign = reader.get(id);
        Caller caller = callers.caller();
        if (!caller.may(Role.PLANNER, campaign.decidingUnit()) && !caller.may(Role.PLANNER, campaign.proposingUnit())) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        KernelError.requireSameVersion(seen, campaign.version());
        return campaigns.get(id);
    }
}
