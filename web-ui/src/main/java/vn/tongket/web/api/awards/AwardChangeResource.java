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
import vn.tongket.awards.change.ChangeId;
import vn.tongket.awards.paper.AwardPapers;

/** The paper of a correcting or cancelling decision (quyết định đính chính, hủy bỏ). */
@Path("award-changes/{id}/document")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class AwardChangeResource {

    @Inject
    private AwardPapers papers;

    @GET
    public Response document(@PathParam("id") String id, @QueryParam("format") @DefaultValue("pdf") String format) {
        return Files.answer(papers.change(new ChangeId(id), Files.format(format)));
    }
}
