package vn.tongket.awards.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.statistics.AwardStatistics;
import vn.tongket.awards.statistics.Share;
import vn.tongket.awards.statistics.StatisticsOfAwards;

/** Reports on awards (báo cáo kết quả khen thưởng) as a paper or a spreadsheet, AWD-123. */
@Stateless
@RolesAllowed({"leader", "planner", "clerk", "auditor", "unit-officer", "department-head", "council-member"})
public class StatisticsReports {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private StatisticsOfAwards statistics;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private Press press;

    /** @param campaign null for all that the caller may know of; then {@code year} null for all years */
    public PaperFile paper(Integer year, CampaignId campaign, PaperFormat format) {
        return press.print("bao-cao-khen-thuong", report(year, campaign).document(LocalDate.now()), format);
    }

    public PaperFile sheet(Integer year, CampaignId campaign) {
        return new PaperFile("bao-cao-khen-thuong.xlsx", XLSX, new StatisticsSheet(report(year, campaign)).bytes());
    }

    private StatisticsReport report(Integer year, CampaignId campaign) {
        if (campaign == null) {
            String period = year == null ? Wording.of("report.all-years") : Wording.of("report.year", year.toString());
            return report(statistics.ofAll(year), period, "");
        }
        CampaignDetail found = campaigns.get(campaign);
        return report(statistics.ofCampaign(campaign), found.title(), found.decidingUnitName());
    }

    private StatisticsReport report(AwardStatistics counted, String period, String body) {
        Map<String, String> names = catalogue.forms(LocalDate.now()).stream()
                .collect(Collectors.toMap(AwardFormSummary::code, AwardFormSummary::name));
        List<Share> byForm = counted.byForm().stream()
                .map(share -> share.named(names.getOrDefault(share.label(), share.label())))
                .toList();
        return new StatisticsReport(
                period,
                body,
                counted.all(),
                counted.cancelled(),
                List.of(
                        new StatisticsReport.Part("report.by-form", byForm),
                        new StatisticsReport.Part("report.by-unit", counted.byUnit()),
                        new StatisticsReport.Part("report.by-gender", worded("report.gender.", counted.byGender())),
                        new StatisticsReport.Part("report.by-duty", worded("report.duty.", counted.byDuty()))));
    }

    private static List<Share> worded(String prefix, List<Share> shares) {
        return shares.stream()
                .map(share -> share.named(Wording.of(prefix + share.label())))
                .toList();
    }
}
