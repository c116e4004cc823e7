package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.gate.CouncilVerdicts;

/** Tells the nominations which of them the council was in favour of (kết quả xét của Hội đồng). */
@ApplicationScoped
class Verdicts implements CouncilVerdicts {

    @Inject
    private ResultRepository results;

    @Override
    public Set<String> passed(CampaignId campaign) {
        return results.ofCampaign(campaign).values().stream()
                .filter(CouncilResult::passed)
                .map(result -> result.nomination().value())
                .collect(Collectors.toSet());
    }
}
