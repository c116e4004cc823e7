package vn.tongket.web.api.attendance.guest;

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
import vn.tongket.attendance.catering.CateringList;
import vn.tongket.attendance.catering.CateringService;
import vn.tongket.planning.plan.PlanId;

/** Lists for the caterer of a conference (danh sách suất ăn): the latest, and freezing a new one. */
@Path("plans/{plan}/catering-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CateringListsResource {

    @Inject
    private CateringService catering;

    @PathParam("plan")
    private String plan;

    @GET
    public List<CateringList> list() {
        return catering.latest(new PlanId(plan)).stream().toList();
    }

    @POST
    public Response freeze() {
        return Response.status(Response.Status.CREATED)
                .entity(catering.freeze(new PlanId(plan)))
                .build();
    }
}
