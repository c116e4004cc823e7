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
import vn.tongket.awards.proposal.ProposalService;
import vn.tongket.awards.proposal.ProposalSummary;
import vn.tongket.kernel.Page;

/** Proposals of a campaign (tờ trình); posting issues the open list with its number. */
@Path("campaigns/{campaign}/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CampaignProposalsResource {

    @Inject
    private ProposalService proposals;

    @PathParam("campaign")
    private String campaign;

    @GET
    public Page<ProposalJson> list() {
        List<ProposalJson> items = proposals.list(new CampaignId(campaign)).stream()
                .map(ProposalJson::of)
                .toList();
        return new Page<>(items, 0, items.size(), items.size());
    }

    @POST
    public Response issue(@Context UriInfo uri) {
        ProposalSummary issued = proposals.issue(new CampaignId(campaign));
        return Response.created(uri.getBaseUriBuilder().path("proposals/{id}").build(issued.id()))
                .entity(ProposalJson.of(issued))
                .build();
    }
}
