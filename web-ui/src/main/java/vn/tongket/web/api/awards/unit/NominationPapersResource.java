package vn.tongket.web.api.awards.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import vn.tongket.awards.dossier.paper.DossierPapers;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.refusal.RefusalService;
import vn.tongket.web.api.awards.Files;

/** The papers of one nomination (báo cáo thành tích, thông báo kết quả). */
@Path("nominations/{id}/papers")
@RequestScoped
public class NominationPapersResource {

    @Inject
    private DossierPapers papers;

    @Inject
    private RefusalService refusals;

    @PathParam("id")
    private String id;

    @GET
    @Path("report")
    public Response report(@QueryParam("format") @DefaultValue("pdf") String format) {
        return Files.answer(papers.report(new NominationId(id), Files.format(format)));
    }

    @GET
    @Path("refusal")
    public Response refusal(@QueryParam("format") @DefaultValue("pdf") String format) {
        return Files.answer(refusals.print(new NominationId(id), Files.format(format)));
    }
}
