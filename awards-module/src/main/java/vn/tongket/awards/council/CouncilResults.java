package vn.tongket.awards.council;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.NominationId;

/**
 * What the council said of each nomination of a campaign (kết quả họp Hội đồng), for those who propose and decide.
 *
 * <p>Part of other use cases, which decide who may know of it.
 */
@Stateless
@PermitAll
public class CouncilResults {

    @Inject
    private ResultRepository results;

    /** The latest count of each nomination; who is not in it was not voted on. */
    public Map<NominationId, CouncilResult> of(@NotNull CampaignId campaign) {
        return results.ofCampaign(campaign);
    }
}
