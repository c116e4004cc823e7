package vn.tongket.web.api.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.tongket.attendance.quorum.ClosingService;
import vn.tongket.attendance.quorum.QuorumClosing;
import vn.tongket.kernel.Page;
import vn.tongket.planning.plan.PlanId;

/** Closings of a headcount (chốt số đại biểu) and their record for the minutes. */
@Path("plans/{plan}/closings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClosingsResource {

    @Inject
    private ClosingService closings;

    @PathParam("plan")
    private String plan;

    @GET
    public Page<QuorumClosing> list() {
        List<QuorumClosing> all = closings.list(new PlanId(plan));
        return new Page<>(all, 0, all.size(), all.size());
    }

    @POST
    public Response close() {
        return Response.status(Response.Status.CREATED)
                .entity(closings.close(new PlanId(plan)))
                .build();
    }

    @GET
    @Path("{closing}/document")
    @Produces("application/pdf")
    public Response document(@PathParam("closing") String closing) {
        return DayFile.pdf(closings.pdf(closing), "chot-so-dai-bieu.pdf");
    }
}
