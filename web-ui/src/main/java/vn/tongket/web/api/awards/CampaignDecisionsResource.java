package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionEntry;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.decision.DecisionSummary;
import vn.tongket.kernel.Page;
import vn.tongket.web.api.Version;

/** Decisions of a campaign (quyết định khen thưởng). */
@Path("campaigns/{campaign}/decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignDecisionsResource {

    @Inject
    private DecisionService decisions;

    @PathParam("campaign")
    private String campaign;

    @GET
    public Page<DecisionJson> list() {
        List<DecisionJson> items = decisions.list(new CampaignId(campaign)).stream()
                .map(DecisionSummary::decisionId)
                .map(decisions::get)
                .map(DecisionJson::of)
                .toList();
        return new Page<>(items, 0, items.size(), items.size());
    }

    @POST
    public Response decide(DecisionJson.Draft draft, @Context UriInfo uri) {
        DecisionEntry entry = draft == null ? DecisionEntry.onEverythingProposed() : draft.entry();
        DecisionDetail decision = decisions.decide(new CampaignId(campaign), entry);
        return Response.created(uri.getBaseUriBuilder()
                        .path("decisions/{id}")
                        .build(decision.id().value()))
                .tag(Version.tag(decision.version()))
                .entity(DecisionJson.of(decision))
                .build();
    }
}
