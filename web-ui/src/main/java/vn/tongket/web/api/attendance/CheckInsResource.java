package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.checkin.CheckInError;
import vn.tongket.attendance.checkin.CheckInResult;
import vn.tongket.attendance.checkin.CheckInService;
import vn.tongket.attendance.checkin.Scan;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.OfficeTime;

/**
 * Check-in at the doors of a conference (điểm danh).
 *
 * <p>One for the application: making one for each scan took a seventh of its time.
 */
@Path("plans/{plan}/check-ins")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckInsResource {

    /** Scans taken over in one transaction. */
    private static final int PART = 250;

    @Inject
    private CheckInService checkIns;

    /** One scan as a station sends it. */
    public record ScanJson(String code, String stationId, String scanId, OffsetDateTime scannedAt) {

        Scan scan() {
            return new Scan(code, stationId, scanId, OfficeTime.instant(scannedAt));
        }
    }

    /** A scan's verdict in the answer to many. */
    public record Judged(String scanId, String verdict) {}

    /** Who is taken back, and why. */
    public record Undoing(
            @NotBlank String invitationId, @NotBlank String reason) {}

    @POST
    public CheckInJson checkIn(@PathParam("plan") String plan, @NotNull ScanJson scan) {
        return CheckInJson.of(checkIns.checkIn(new PlanId(plan), scan.scan()));
    }

    @POST
    @Path("batch")
    public List<Judged> checkInAll(@PathParam("plan") String plan, @NotNull List<@NotNull ScanJson> scans) {
        if (scans.size() > CheckInService.MAX_SCANS) {
            throw new BusinessException(CheckInError.TOO_MANY_SCANS, CheckInService.MAX_SCANS);
        }
        List<Scan> ordered =
                CheckInService.inOrder(scans.stream().map(ScanJson::scan).toList());
        Map<String, String> verdicts = new HashMap<>();
        for (int from = 0; from < ordered.size(); from += PART) {
            List<Scan> part = ordered.subList(from, Math.min(from + PART, ordered.size()));
            for (CheckInResult result : checkIns.checkInAll(new PlanId(plan), part)) {
                verdicts.put(result.scanId(), result.verdict().code());
            }
        }
        return scans.stream()
                .map(scan -> new Judged(scan.scanId(), verdicts.get(scan.scanId())))
                .toList();
    }

    @POST
    @Path("undo")
    public void undo(@PathParam("plan") String plan, @NotNull @Valid Undoing undoing) {
        checkIns.undo(new PlanId(plan), new InvitationId(undoing.invitationId()), undoing.reason());
    }
}
