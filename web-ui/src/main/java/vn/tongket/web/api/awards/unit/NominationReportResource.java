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
import jakarta.ws.rs.core.MediaType;
import vn.tongket.awards.dossier.DossierService;
import vn.tongket.awards.dossier.ReportText;
import vn.tongket.awards.nomination.NominationId;

/** The report on an achievement (báo cáo thành tích) of one nomination: background, results, earlier titles. */
@Path("nominations/{id}/report")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationReportResource {

    @Inject
    private DossierService dossiers;

    @PathParam("id")
    private String id;

    @GET
    public ReportText get() {
        return dossiers.report(new NominationId(id));
    }

    @PUT
    public ReportText write(@NotNull @Valid ReportText text) {
        dossiers.writeReport(new NominationId(id), text);
        return dossiers.report(new NominationId(id));
    }
}
