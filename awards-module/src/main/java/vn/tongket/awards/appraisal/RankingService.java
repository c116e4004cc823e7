package vn.tongket.awards.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.BusinessException;

/** Criteria and points of a campaign's ranking (tiêu chí, chấm điểm). */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class RankingService {

    @Inject
    private RankingRepository rankings;

    @Inject
    private AppraisalAccess access;

    public List<Criterion> criteria(@NotNull CampaignId campaign) {
        return rankings.criteria(access.readable(campaign).id());
    }

    @RolesAllowed("planner")
    public void add(@NotNull CampaignId campaign, @NotNull @Valid Criterion criterion) {
        if (!rankings.add(access.ownCampaign(campaign).id(), criterion)) {
            throw new BusinessException(AppraisalError.CRITERION_TWICE, criterion.name());
        }
    }

    @RolesAllowed("planner")
    public void remove(@NotNull CampaignId campaign, @NotBlank String criterion) {
        rankings.remove(access.ownCampaign(campaign).id(), criterion);
    }

    @RolesAllowed("planner")
    public void score(@NotNull NominationId nomination, @NotBlank String criterion, @Min(0) @Max(100) int points) {
        NominationSummary candidate = access.underAppraisal(nomination);
        List<Criterion> known = rankings.criteria(new CampaignId(candidate.campaignId()));
        if (known.stream().noneMatch(one -> one.id().equals(criterion))) {
            throw new BusinessException(AppraisalError.UNKNOWN_CRITERION, criterion);
        }
        rankings.score(nomination, criterion, points);
    }

    public Map<Preference, String> preferences(@NotNull CampaignId campaign) {
        return rankings.preferences(access.readable(campaign).id());
    }

    /** @param source empty to prefer nobody */
    @RolesAllowed("planner")
    public void prefer(@NotNull CampaignId campaign, @NotNull Preference preference, @Size(max = 500) String source) {
        rankings.prefer(access.ownCampaign(campaign).id(), preference, source);
    }
}
