package vn.tongket.web.api.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.tongket.attendance.rehearsal.ReadinessSheet;
import vn.tongket.attendance.rehearsal.RehearsalScenario;
import vn.tongket.attendance.rehearsal.RehearsalService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.plan.PlanId;

/**
 * The rehearsal of a conference and its readiness sheet (diễn tập, phiếu sẵn sàng). The scenario stands in the query:
 * {@code seed, arrivalMinutes, secondsPerScan, showShare, cutFrom, cutMinutes, failedDoor, failAt, packageAge}; what is
 * left out is as usual.
 */
@Path("plans/{plan}/rehearsal")
@RequestScoped
public class RehearsalResource {

    @Inject
    private RehearsalService rehearsals;

    @PathParam("plan")
    private String plan;

    @Context
    private UriInfo address;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ReadinessSheet run() {
        return rehearsals.run(new PlanId(plan), scenario());
    }

    @GET
    @Path("document")
    public Response document() {
        return DayFile.pdf(rehearsals.pdf(new PlanId(plan), scenario()), "phieu-san-sang.pdf");
    }

    private RehearsalScenario scenario() {
        RehearsalScenario usual = RehearsalScenario.usual();
        MultivaluedMap<String, String> asked = address.getQueryParameters();
        String door = asked.getFirst("failedDoor");
        return new RehearsalScenario(
                number("seed", usual.seed()),
                (int) number("arrivalMinutes", usual.arrivalMinutes()),
                (int) number("secondsPerScan", usual.secondsPerScan()),
                (int) number("showShare", usual.showShare()),
                (int) number("cutFrom", usual.cutFrom()),
                (int) number("cutMinutes", usual.cutMinutes()),
                door == null ? "" : door,
                (int) number("failAt", usual.failAt()),
                (int) number("packageAge", usual.packageAge()));
    }

    private long number(String name, long usual) {
        String asked = address.getQueryParameters().getFirst(name);
        if (asked == null) {
            return usual;
        }
        if (!asked.matches("-?\\d{1,9}")) {
            throw new BusinessException(KernelError.INVALID, name);
        }
        return Long.parseLong(asked);
    }
}
