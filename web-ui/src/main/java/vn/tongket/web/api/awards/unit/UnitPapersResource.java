package vn.tongket.web.api.awards.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.dossier.DossierService;
import vn.tongket.awards.dossier.paper.DossierPapers;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.web.api.awards.Files;

/** The papers of a unit in a campaign (tờ trình, biên bản bình xét của đơn vị); without a unit, the caller's own. */
@Path("campaigns/{campaign}/unit-papers")
@RequestScoped
public class UnitPapersResource {

    @Inject
    private DossierPapers papers;

    @Inject
    private DossierService dossiers;

    @PathParam("campaign")
    private String campaign;

    @QueryParam("unit")
    private String unit;

    @GET
    @Path("proposal")
    public Response proposal(@QueryParam("format") @DefaultValue("pdf") String format) {
        return Files.answer(papers.proposal(new CampaignId(campaign), unit(), Files.format(format)));
    }

    @GET
    @Path("review")
    public Response minutes(@QueryParam("format") @DefaultValue("pdf") String format) {
        return Files.answer(papers.minutes(new CampaignId(campaign), unit(), Files.format(format)));
    }

    private UnitId unit() {
        return unit == null || unit.isBlank() ? dossiers.ownUnit() : new UnitId(unit);
    }
}
