package vn.tongket.awards.council.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.council.CouncilResult;
import vn.tongket.awards.council.CouncilResults;
import vn.tongket.awards.council.Outcome;
import vn.tongket.awards.nomination.gate.CouncilVerdicts;

/** Tells the nominations what the council was in favour of (kết quả xét của Hội đồng). */
@ApplicationScoped
public class PassedInCouncil implements CouncilVerdicts {

    @Inject
    private CouncilResults results;

    @Override
    public Set<String> passed(CampaignId campaign) {
        return results.of(campaign).values().stream()
                .filter(PassedInCouncil::inFavour)
                .map(result -> result.nomination().value())
                .collect(Collectors.toSet());
    }

    /** Where no rule names a share, more votes for it than against it are what the count says. */
    private static boolean inFavour(CouncilResult result) {
        return result.passed() || result.outcome() == Outcome.NO_RULE && result.yes() > result.no();
    }
}
