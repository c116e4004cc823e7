package vn.tongket.web.api.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import vn.tongket.attendance.signinsheet.SheetService;
import vn.tongket.planning.plan.PlanId;

/** Sheets to sign at the door (danh sách ký tên). */
@Path("plans/{plan}/sign-in-sheets/document")
@RequestScoped
public class SheetsResource {

    @Inject
    private SheetService sheets;

    @PathParam("plan")
    private String plan;

    /** @param sheet one sheet; without it all of them */
    @GET
    public Response sheets(@QueryParam("sheet") String sheet) {
        return DayFile.pdf(sheets.pdf(new PlanId(plan), sheet), "danh-sach-ky-ten.pdf");
    }
}
