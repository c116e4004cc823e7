package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.council.CouncilService;
import vn.tongket.awards.council.SessionDetail;
import vn.tongket.awards.council.SessionSummary;
import vn.tongket.kernel.Page;
import vn.tongket.web.api.Version;

/** Council sessions of a campaign (phiên họp Hội đồng). */
@Path("campaigns/{campaign}/council-sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignCouncilResource {

    @Inject
    private CouncilService council;

    @PathParam("campaign")
    private String campaign;

    @GET
    public Page<CouncilJson> list() {
        List<CouncilJson> items = council.list(new CampaignId(campaign)).stream()
                .map(SessionSummary::sessionId)
                .map(council::get)
                .map(CouncilJson::of)
                .toList();
        return new Page<>(items, 0, items.size(), items.size());
    }

    @POST
    public Response call(@NotNull @Valid CouncilJson.Draft draft, @Context UriInfo uri) {
        SessionDetail session = council.get(council.call(new CampaignId(campaign), draft.entry()));
        return Response.created(uri.getBaseUriBuilder()
                        .path("council-sessions/{id}")
                        .build(session.id().value()))
                .tag(Version.tag(session.version()))
                .entity(CouncilJson.of(session))
                .build();
    }
}
