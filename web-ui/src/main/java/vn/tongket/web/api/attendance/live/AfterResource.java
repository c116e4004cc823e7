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
import vn.tongket.attendance.certificate.AttendanceCertificateService;
import vn.tongket.attendance.signinsheet.SheetService;
import vn.tongket.attendance.statistics.AttendanceStatistics;
import vn.tongket.attendance.statistics.StatisticsService;
import vn.tongket.planning.plan.PlanId;

/** Statistics, certificates of attendance and sign-in sheets of a conference (thống kê, chứng nhận, danh sách ký). */
@Path("plans/{plan}")
@RequestScoped
public class AfterResource {

    @Inject
    private StatisticsService statistics;

    @Inject
    private AttendanceCertificateService certificates;

    @Inject
    private SheetService sheets;

    @PathParam("plan")
    private String plan;

    @GET
    @Path("attendance-statistics")
    @Produces(MediaType.APPLICATION_JSON)
    public AttendanceStatistics statistics() {
        return statistics.of(new PlanId(plan));
    }

    /** @param format {@code pdf} or {@code xlsx} */
    @GET
    @Path("attendance-statistics/document")
    public Response document(@QueryParam("format") String format) {
        return "xlsx".equals(format)
                ? DayFile.xlsx(statistics.xlsx(new PlanId(plan)), "thong-ke-tham-du.xlsx")
                : DayFile.pdf(statistics.pdf(new PlanId(plan)), "thong-ke-tham-du.pdf");
    }

    /** @param invitation one guest; without it all who came */
    @GET
    @Path("attendance-certificates/document")
    public Response certificates(@QueryParam("invitation") String invitation) {
        return DayFile.pdf(certificates.pdf(new PlanId(plan), invitation), "giay-chung-nhan-tham-du.pdf");
    }

    /** @param sheet one sheet; without it all of them */
    @GET
    @Path("sign-in-sheets/document")
    public Response sheets(@QueryParam("sheet") String sheet) {
        return DayFile.pdf(sheets.pdf(new PlanId(plan), sheet), "danh-sach-ky-ten.pdf");
    }
}
