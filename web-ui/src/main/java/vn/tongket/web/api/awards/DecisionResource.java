package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.tongket.awards.certificate.CertificatePrinting;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.paper.AwardPapers;
import vn.tongket.awards.paper.PaperFile;
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

    @Inject
    private CertificatePrinting printing;

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

    /** Full pages, or only the variable texts onto a blank; {@code preview} lays them over its picture. */
    @GET
    @Path("certificates")
    public Response certificates(
            @QueryParam("format") @DefaultValue("pdf") String format,
            @QueryParam("blank") String blank,
            @QueryParam("printer") String printer,
            @Context UriInfo uri) {
        if (Files.format(format) != PaperFormat.PDF) {
            throw new BusinessException(KernelError.INVALID, "format");
        }
        String portal = uri.getBaseUri().resolve("..").toString();
        DecisionId decision = new DecisionId(id);
        if (blank == null) {
            return Files.answer(papers.certificates(decision, portal));
        }
        byte[] content = printer == null
                ? printing.preview(decision, blank, portal)
                : printing.onBlanks(decision, blank, printer, portal);
        return Files.answer(new PaperFile("giay-khen-phoi.pdf", "application/pdf", content));
    }
}
