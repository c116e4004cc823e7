package vn.tongket.awards.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.campaign.CampaignSummary;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;

/** What was awarded, counted (thống kê khen thưởng), AWD-71. */
@Stateless
@RolesAllowed({"leader", "planner", "clerk", "auditor", "unit-officer", "department-head", "council-member"})
public class StatisticsOfAwards {

    private static final int MOST_PAGES = 25;

    @Inject
    private StatisticsRepository statistics;

    @Inject
    private CampaignService campaigns;

    /** All campaigns that the caller may know of. @param year of the decision; null for all */
    public AwardStatistics ofAll(Integer year) {
        List<String> visible = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            Page<CampaignSummary> found = campaigns.list(new PageRequest(null, page, PageRequest.MAX_SIZE, null));
            found.items().forEach(campaign -> visible.add(campaign.id()));
            if ((long) (page + 1) * PageRequest.MAX_SIZE >= found.total()) {
                break;
            }
        }
        return of(visible, year);
    }

    public AwardStatistics ofCampaign(@NotNull CampaignId campaign) {
        return of(List.of(campaigns.get(campaign).id().value()), null);
    }

    private AwardStatistics of(List<String> campaigns, Integer year) {
        Share all = statistics.shares(StatisticsRepository.ALL, false, campaigns, year).stream()
                .findFirst()
                .orElse(new Share("", 0, 0, 0));
        return new AwardStatistics(
                all,
                statistics.shares(StatisticsRepository.FORM, false, campaigns, year),
                statistics.shares(StatisticsRepository.UNIT, false, campaigns, year),
                all(
                        List.of("MALE", "FEMALE", "UNKNOWN"),
                        statistics.shares(StatisticsRepository.GENDER, true, campaigns, year)),
                all(
                        List.of("DIRECT", "LEADER", "UNKNOWN"),
                        statistics.shares(StatisticsRepository.DUTY, true, campaigns, year)),
                statistics.cancelled(campaigns, year));
    }

    /** Also those of whom there is none, in a fixed order. */
    private static List<Share> all(List<String> labels, List<Share> found) {
        return labels.stream()
                .map(label -> Stream.concat(found.stream(), Stream.of(new Share(label, 0, 0, 0)))
                        .filter(share -> share.label().equals(label))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
