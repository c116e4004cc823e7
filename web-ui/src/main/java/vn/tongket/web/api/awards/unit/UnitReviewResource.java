package vn.tongket.web.api.awards.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.dossier.DossierError;
import vn.tongket.awards.dossier.DossierService;
import vn.tongket.awards.dossier.ReviewDetail;
import vn.tongket.awards.dossier.ReviewEntry;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;

/** The minutes of a unit's own review with its votes (biên bản bình xét); without a unit, the caller's own. */
@Path("campaigns/{campaign}/unit-review")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitReviewResource {

    @Inject
    private DossierService dossiers;

    @PathParam("campaign")
    private String campaign;

    @QueryParam("unit")
    private String unit;

    /** What was recorded, with the unit that it is of. */
    public record ReviewJson(String unitId, String unit, ReviewEntry review) {

        static ReviewJson of(ReviewDetail detail) {
            return new ReviewJson(detail.unit().value(), detail.unitName(), detail.entry());
        }
    }

    @GET
    public ReviewJson get() {
        return dossiers.review(new CampaignId(campaign), unit())
                .map(ReviewJson::of)
                .orElseThrow(() -> new BusinessException(DossierError.REVIEW_NOT_FOUND));
    }

    @PUT
    public ReviewJson record(@NotNull @Valid ReviewEntry entry) {
        dossiers.recordReview(new CampaignId(campaign), unit(), entry);
        return get();
    }

    private UnitId unit() {
        return unit == null ? dossiers.ownUnit() : new UnitId(unit);
    }
}
