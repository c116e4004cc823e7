package vn.tongket.web.api.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.tongket.planning.signing.desk.PaperFileService;
import vn.tongket.planning.signing.paper.PaperRef;

/** A paper of any kind as it was signed, or as it will be (tệp văn bản trình ký). */
@Path("papers/{kind}/{id}/document")
@RequestScoped
public class PaperResource {

    @Inject
    private PaperFileService files;

    @GET
    public Response document(@PathParam("kind") String kind, @PathParam("id") String id) {
        return Response.ok(files.pdf(new PaperRef(kind, id)), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + kind.replaceAll("\\W", "-") + ".pdf\"")
                .build();
    }
}
