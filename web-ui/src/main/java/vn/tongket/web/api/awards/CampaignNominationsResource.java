package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.kernel.Page;
import vn.tongket.web.api.Paging;
import vn.tongket.web.api.ReaderLanguage;
import vn.tongket.web.api.Version;

/** Nominations of a campaign (đề nghị khen thưởng trong phong trào). */
@Path("campaigns/{campaign}/nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignNominationsResource {

    @Inject
    private NominationService nominations;

    @PathParam("campaign")
    private String campaign;

    @GET
    public Page<NominationJson> list(@BeanParam Paging paging) {
        return Paging.map(nominations.list(new CampaignId(campaign), paging.request()), NominationJson::of);
    }

    @POST
    public Response write(
            @NotNull @Valid NominationDraftJson draft, @Context UriInfo uri, @Context HttpServletRequest request) {
        NominationDetail written = nominations.write(new CampaignId(campaign), draft.entry());
        return Response.created(uri.getBaseUriBuilder()
                        .path("nominations/{id}")
                        .build(written.summary().id()))
                .tag(Version.tag(written.summary().version()))
                .entity(NominationJson.of(written, ReaderLanguage.of(request)))
                .build();
    }
}
