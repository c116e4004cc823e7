package vn.tongket.web.api.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.tongket.planning.distribution.PlanFileService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.signing.desk.PaperFileService;
import vn.tongket.planning.signing.desk.PlanPapers;
import vn.tongket.planning.signing.desk.SigningDeskService;
import vn.tongket.planning.signing.paper.PaperRef;

/** A paper of any kind as it was signed, or as it will be (tệp văn bản trình ký). */
@Path("papers/{kind}/{id}/document")
@RequestScoped
public class PaperResource {

    @Inject
    private PaperFileService files;

    @Inject
    private SigningDeskService desk;

    @Inject
    private PlanFileService plans;

    @GET
    public Response document(@PathParam("kind") String kind, @PathParam("id") String id) {
        byte[] paper = PlanPapers.KIND.equals(kind) ? plan(id) : files.pdf(new PaperRef(kind, id));
        return Response.ok(paper, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + kind.replaceAll("\\W", "-") + ".pdf\"")
                .build();
    }

    /** Before its issue as it will be signed, afterwards the paper in force. */
    private byte[] plan(String id) {
        PaperRef ref = new PaperRef(PlanPapers.KIND, id);
        return desk.paper(ref).issued() ? plans.pdf(new PlanId(id)).content() : files.pdf(ref);
    }
}
