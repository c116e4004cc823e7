package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.kernel.Page;
import vn.tongket.web.api.Paging;
import vn.tongket.web.api.Version;

/** Campaigns (phong trào thi đua). */
@Path("campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignsResource {

    @Inject
    private CampaignService campaigns;

    @GET
    public Page<CampaignJson.Item> list(@BeanParam Paging paging) {
        return Paging.map(campaigns.list(paging.request()), CampaignJson.Item::of);
    }

    @POST
    public Response open(@NotNull @Valid CampaignDraftJson draft, @Context UriInfo uri) {
        CampaignDetail opened = campaigns.get(campaigns.open(draft.entry()));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(opened.id().value()).build())
                .tag(Version.tag(opened.version()))
                .entity(CampaignJson.of(opened))
                .build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        CampaignDetail campaign = campaigns.get(new CampaignId(id));
        return Response.ok(CampaignJson.of(campaign))
                .tag(Version.tag(campaign.version()))
                .build();
    }
}
