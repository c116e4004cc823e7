package vn.tongket.web.api.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.attendance.headcount.ExpectedGuest;
import vn.tongket.attendance.headcount.PersonInside;
import vn.tongket.attendance.headcount.RollCallService;
import vn.tongket.kernel.Page;
import vn.tongket.planning.plan.PlanId;

/** Who is inside and who has not come (có mặt, vắng mặt), for those who invite or admit. */
@Path("plans/{plan}/attendance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PresenceResource {

    private static final String PRIVATE = "private, no-store";

    @Inject
    private RollCallService presence;

    @PathParam("plan")
    private String plan;

    @GET
    @Path("inside")
    public Response inside() {
        var people = presence.inside(new PlanId(plan));
        return Response.ok(new Page<PersonInside>(people, 0, people.size(), people.size()))
                .header("Cache-Control", PRIVATE)
                .build();
    }

    @GET
    @Path("missing")
    public Response missing() {
        var guests = presence.missing(new PlanId(plan));
        return Response.ok(new Page<ExpectedGuest>(guests, 0, guests.size(), guests.size()))
                .header("Cache-Control", PRIVATE)
                .build();
    }
}
