package vn.tongket.web.api.awards.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import vn.tongket.awards.campaign.guidance.GuidancePapers;
import vn.tongket.web.api.awards.Files;

/** Guidance of a campaign as the letter that it is (công văn hướng dẫn). */
@Path("campaign-guidance/{id}/document")
@RequestScoped
public class GuidanceResource {

    @Inject
    private GuidancePapers papers;

    @PathParam("id")
    private String id;

    @GET
    public Response document(@QueryParam("format") @DefaultValue("pdf") String format) {
        return Files.answer(papers.print(id, Files.format(format)));
    }
}
