package vn.tongket.web.api.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.attendance.statistics.AttendanceStatistics;
import vn.tongket.attendance.statistics.StatisticsService;
import vn.tongket.planning.plan.PlanId;

/** Who came, by unit and position (thống kê tham dự). */
@Path("plans/{plan}/attendance-statistics")
@RequestScoped
public class StatisticsResource {

    @Inject
    private StatisticsService statistics;

    @PathParam("plan")
    private String plan;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public AttendanceStatistics statistics() {
        return statistics.of(new PlanId(plan));
    }

    /** @param format {@code pdf} or {@code xlsx} */
    @GET
    @Path("document")
    public Response document(@QueryParam("format") String format) {
        return "xlsx".equals(format)
                ? DayFile.xlsx(statistics.xlsx(new PlanId(plan)), "thong-ke-tham-du.xlsx")
                : DayFile.pdf(statistics.pdf(new PlanId(plan)), "thong-ke-tham-du.pdf");
    }
}
