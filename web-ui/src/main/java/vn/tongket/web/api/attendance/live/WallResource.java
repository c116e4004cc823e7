package vn.tongket.web.api.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import vn.tongket.attendance.headcount.Headcount;
import vn.tongket.attendance.headcount.HeadcountDirectory;
import vn.tongket.attendance.wall.WallDirectory;
import vn.tongket.attendance.wall.WallLink;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.Version;

/** What a screen in the hall asks with its own link and no account (số liệu cho màn hình lớn), ATT-100, ATT-101. */
@Path("walls/{secret}/attendance")
@RequestScoped
public class WallResource {

    @Inject
    private WallDirectory walls;

    @Inject
    private HeadcountDirectory headcounts;

    @Inject
    private LiveStream streams;

    @PathParam("secret")
    private String secret;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response headcount(@Context Request request) {
        Headcount headcount =
                headcounts.headcount(new PlanId(walls.working(secret).planId()));
        EntityTag tag = Version.tag((Object) headcount);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(headcount) : unchanged)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @GET
    @Path("live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void stream(@Context SseEventSink sink, @Context Sse sse, @Context HttpServletResponse response) {
        WallLink link = walls.working(secret);
        PlanId conference = new PlanId(link.planId());
        response.setHeader("X-Accel-Buffering", "no");
        streams.open(conference, () -> headcounts.headcount(conference), sink, sse, link.id());
    }
}
