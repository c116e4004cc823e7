package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import vn.tongket.awards.appraisal.ComparisonSheet;
import vn.tongket.awards.campaign.CampaignId;

/** All candidates of a campaign as a spreadsheet (bảng so sánh). */
@Path("campaigns/{campaign}/comparison")
@RequestScoped
public class ComparisonResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ComparisonSheet sheet;

    @PathParam("campaign")
    private String campaign;

    @GET
    public Response xlsx() {
        return Response.ok(sheet.xlsx(new CampaignId(campaign)), XLSX)
                .header("Content-Disposition", "attachment; filename=\"bang-so-sanh.xlsx\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
