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
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.web.api.Version;

/** An amending paper, and the plan as it was before it, as files (tệp văn bản điều chỉnh). */
@Path("amendments/{id}")
@RequestScoped
public class AmendmentDocumentResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private AmendmentService amendments;

    @Inject
    private DocumentRenderer renderer;

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
        return file(amendments.paper(new AmendmentId(id)), "VAN-BAN-DIEU-CHINH", format);
    }

    @GET
    @Path("original")
    public Response original(
            @PathParam("id") String id,
            @QueryParam("format") @DefaultValue("pdf") @Pattern(regexp = "docx|pdf") String format) {
        return file(amendments.original(new AmendmentId(id)), "TRUOC-DIEU-CHINH", format);
    }

    private Response file(OfficialDocument paper, String name, String format) {
        boolean word = "docx".equals(format);
        return Response.ok(word ? renderer.docx(paper) : renderer.pdf(paper), word ? DOCX : "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "%s; filename=\"%s.%s\"".formatted(word ? "attachment" : "inline", name, format))
                .build();
    }
}
