package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.paper.StatisticsReports;

/** Reports on awards as files (báo cáo kết quả khen thưởng). */
@Path("award-statistics")
@RequestScoped
public class AwardStatisticsResource {

    @Inject
    private StatisticsReports reports;

    /** @param format {@code pdf}, {@code docx} or {@code xlsx} */
    @GET
    public Response report(
            @QueryParam("format") @DefaultValue("pdf") String format,
            @QueryParam("year") Integer year,
            @QueryParam("campaign") String campaign) {
        CampaignId of = campaign == null || campaign.isBlank() ? null : new CampaignId(campaign);
        return Files.answer(
                "xlsx".equals(format) ? reports.sheet(year, of) : reports.paper(year, of, Files.format(format)));
    }
}
