package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import vn.tongket.awards.council.minutes.CouncilPapers;
import vn.tongket.awards.paper.PaperFile;
import vn.tongket.awards.paper.PaperFormat;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.signing.desk.PaperFileService;
import vn.tongket.planning.signing.paper.PaperRef;

/** Minutes of a counted session of the council as a file (biên bản họp, biên bản kiểm phiếu). */
@Path("council-papers/{id}/document")
@RequestScoped
public class CouncilPaperResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private CouncilPapers papers;

    @Inject
    private PaperFileService signed;

    @Inject
    private DocumentRenderer renderer;

    @PathParam("id")
    private String id;

    /** As PDF what was signed, once it is. */
    @GET
    public Response document(@DefaultValue("pdf") @QueryParam("format") String format) {
        return Files.answer(
                Files.format(format) == PaperFormat.DOCX
                        ? new PaperFile("bien-ban.docx", DOCX, renderer.docx(papers.document(id)))
                        : new PaperFile(
                                "bien-ban.pdf", "application/pdf", signed.pdf(new PaperRef(CouncilPapers.KIND, id))));
    }
}
