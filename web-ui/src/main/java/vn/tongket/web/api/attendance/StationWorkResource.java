package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import vn.tongket.attendance.checkin.CheckInService;
import vn.tongket.attendance.checkin.Scan;
import vn.tongket.attendance.lease.DoorLease;
import vn.tongket.attendance.lease.LeaseService;
import vn.tongket.attendance.lease.Vouching;
import vn.tongket.attendance.station.Hearing;
import vn.tongket.attendance.station.Telling;
import vn.tongket.attendance.station.TellingService;
import vn.tongket.planning.plan.PlanId;

/** What a check-in station asks, tells and takes over (cửa điểm danh trên điện thoại). */
@Path("plans/{plan}/doors/{station}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StationWorkResource {

    @Inject
    private CheckInService checkIns;

    @Inject
    private TellingService telling;

    @Inject
    private LeaseService leases;

    @PathParam("plan")
    private String plan;

    @PathParam("station")
    private String station;

    /** A scan whose verdict the station waits for; what it vouches for stands beside it. */
    public record Question(
            @NotBlank String scanId,
            @NotNull String code,
            Long at,
            String lease,
            String device,
            String right,
            @Size(max = 40) String session) {

        Scan scan(String station) {
            return new Scan(code, station, scanId, at == null ? null : Instant.ofEpochMilli(at));
        }
    }

    /** A device that takes over the door. */
    public record Taking(@NotBlank String device, long lastSeq) {}

    /** The lease as the device keeps it. */
    public record Taken(String id, String station, String device) {}

    /** Why a device is declared lost. */
    public record Loss(@NotBlank String reason) {}

    @POST
    @Path("ask")
    public CheckInJson ask(@NotNull @Valid Question question) {
        Vouching vouching = new Vouching(question.lease(), question.device(), question.right(), question.session());
        return checkIns.ask(new PlanId(plan), question.scan(station), vouching)
                .map(CheckInJson::of)
                .orElseGet(() -> new CheckInJson(question.scanId(), "waiting", null, null));
    }

    @POST
    @Path("sync")
    public Hearing sync(@NotNull Telling told) {
        return telling.tell(new PlanId(plan), station, told);
    }

    @POST
    @Path("lease")
    public Taken take(@NotNull @Valid Taking taking) {
        DoorLease lease = leases.take(new PlanId(plan), station, taking.device(), taking.lastSeq());
        return new Taken(lease.id(), lease.stationId(), lease.device());
    }

    @POST
    @Path("lost")
    public void declareLost(@NotNull @Valid Loss loss) {
        leases.declareLost(new PlanId(plan), station, loss.reason());
    }
}
