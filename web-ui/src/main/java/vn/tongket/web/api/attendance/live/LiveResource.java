package vn.tongket.web.api.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import vn.tongket.attendance.headcount.HeadcountService;
import vn.tongket.planning.plan.PlanId;

/**
 * The headcount as a stream of events (số tham dự đẩy trực tiếp). Any node gives it to whoever comes with a session or
 * a token; a client that was cut off asks again, here or at another node, and gets the present state first.
 */
@Path("plans/{plan}/attendance/live")
@RequestScoped
public class LiveResource {

    @Inject
    private HeadcountService headcounts;

    @Inject
    private LiveStream streams;

    @PathParam("plan")
    private String plan;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void stream(@Context SseEventSink sink, @Context Sse sse, @Context HttpServletResponse response) {
        PlanId conference = new PlanId(plan);
        response.setHeader("X-Accel-Buffering", "no");
        streams.open(conference, () -> headcounts.headcount(conference), sink, sse, null);
    }
}
