package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentId;
import vn.tongket.planning.amendment.AmendmentPapers;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.distribution.PlanFileService;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.signing.desk.PaperFileService;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.web.api.Version;

/** An amending paper, and the plan as it was before it, as files (tệp văn bản điều chỉnh). */
@Path("amendments/{id}")
@RequestScoped
public class AmendmentDocumentResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    @Inject
    private AmendmentService amendments;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private PaperFileService papers;

    @Inject
    private PlanFileService plans;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("id") String id) {
        AmendmentDetail paper = amendments.get(new AmendmentId(id));
        return Response.ok(AmendmentView.of(paper))
                .tag(Version.tag(paper.version()))
                .build();
    }

    @GET
    @Path("document")
    public Response document(
            @PathParam("id") String id,
            @QueryParam("format") @DefaultValue("pdf") @Pattern(regexp = "docx|pdf") String format) {
        if ("docx".equals(format)) {
            return answer(
                    renderer.docx(amendments.paper(new AmendmentId(id))),
                    DOCX,
                    "attachment",
                    "VAN-BAN-DIEU-CHINH.docx");
        }
        return answer(papers.pdf(new PaperRef(AmendmentPapers.KIND, id)), PDF, "inline", "VAN-BAN-DIEU-CHINH.pdf");
    }

    @GET
    @Path("original")
    public Response original(
            @PathParam("id") String id,
            @QueryParam("format") @DefaultValue("pdf") @Pattern(regexp = "docx|pdf") String format) {
        AmendmentId amendment = new AmendmentId(id);
        return "docx".equals(format)
                ? answer(renderer.docx(amendments.original(amendment)), DOCX, "attachment", "TRUOC-DIEU-CHINH.docx")
                : PlanFiles.answer(plans.before(amendment));
    }

    private static Response answer(byte[] content, String type, String use, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "%s; filename=\"%s\"".formatted(use, name))
                .build();
    }
}
