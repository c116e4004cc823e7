package vn.tongket.web.api.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import vn.tongket.attendance.certificate.AttendanceCertificateService;
import vn.tongket.planning.plan.PlanId;

/** Certificates of attendance (giấy chứng nhận tham dự). */
@Path("plans/{plan}/attendance-certificates/document")
@RequestScoped
public class CertificatesOfAttendanceResource {

    @Inject
    private AttendanceCertificateService certificates;

    @PathParam("plan")
    private String plan;

    /** @param invitation one guest; without it all who came */
    @GET
    public Response certificates(@QueryParam("invitation") String invitation) {
        return DayFile.pdf(certificates.pdf(new PlanId(plan), invitation), "giay-chung-nhan-tham-du.pdf");
    }
}
