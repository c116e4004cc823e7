package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.paper.AwardPapers;
import vn.tongket.awards.paper.PaperFormat;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.web.api.Version;

/** One decision with its document and certificates. */
@Path("decisions/{id}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class DecisionResource {

    @Inject
    private DecisionService decisions;

    @Inject
    private AwardPapers papers;

    @PathParam("id")
    private String id;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get() {
        DecisionDetail decision = decisions.get(new DecisionId(id));
        return Response.ok(DecisionJson.of(decision))
                .tag(Version.tag(decision.version()))
                .build();
    }

    @GET
    @Path("document")
    public Response document(@QueryParam("format") @DefaultValue("pdf") String format) {
        return Files.answer(papers.decision(new DecisionId(id), Files.format(format)));
    }

    @GET
    @Path("certificates")
    public Response certificates(@QueryParam("format") @DefaultValue("pdf") String format) {
        if (Files.format(format) != PaperFormat.PDF) {
            throw new BusinessException(KernelError.INVALID, "format");
        }
        return Files.answer(papers.certificates(new DecisionId(id)));
    }
}
