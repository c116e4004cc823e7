package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.tongket.attendance.headcount.Headcount;
import vn.tongket.attendance.headcount.HeadcountService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.Version;

/** The live headcount (tình hình tham dự); answers 304 while nothing changed. */
@Path("plans/{plan}/attendance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    @Inject
    private HeadcountService headcounts;

    @PathParam("plan")
    private String plan;

    @GET
    public Response headcount(@Context Request request) {
        Headcount headcount = headcounts.headcount(new PlanId(plan));
        EntityTag tag = Version.tag((Object) headcount);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(headcount) : unchanged)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
