package vn.tongket.attendance.lease;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.audit.AuditLog;
import vn.tongket.planning.plan.PlanId;

/** Hands a door to a device and declares a device lost (giao cửa cho thiết bị, báo mất thiết bị), ATT-50. */
@Stateless
@RolesAllowed({"planner", "usher"})
public class LeaseService {

    @Inject
    private LeaseRepository leases;

    @Inject
    private LeaseDirectory directory;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CallerService callers;

    @Inject
    private AuditLog audit;

    @Resource
    private SessionContext session;

    private final Clock clock = Clock.systemUTC();

    /** @param lastSeq the last deed of the device; all of them have to be here first */
    public DoorLease take(
            @NotNull PlanId plan, @NotBlank String station, @NotBlank @Size(max = 64) String device, long lastSeq) {
        conferences.admitting(plan);
        leases.holdForLease(plan);
        if (!leases.stationExists(plan, station)) {
            throw new BusinessException(LeaseError.STATION_UNKNOWN, station);
        }
        Optional<DoorLease> held = leases.holding(plan, station);
        if (held.isPresent()) {
            return same(held.get(), device);
        }
        if (leases.told(plan, device) != lastSeq) {
            throw new BusinessException(LeaseError.SCANS_NOT_TOLD);
        }
        DoorLease lease = new DoorLease(
                Ids.next(),
                station,
                device,
                clock.instant(),
                session.getCallerPrincipal().getName(),
                null,
                null,
                null);
        leases.add(plan, lease);
        directory.settleHomes(plan);
        return lease;
    }

    private static DoorLease same(DoorLease held, String device) {
        if (held.device().equals(device)) {
            return held;
        }
        throw new BusinessException(LeaseError.DOOR_HELD, held.stationId(), held.grantedTo());
    }

    /** A named person's decision: from now on the device's admissions are told as conflicts. */
    @RolesAllowed("planner")
    public void declareLost(@NotNull PlanId plan, @NotBlank String station, @NotBlank @Size(max = 1000) String reason) {
        ConferenceInfo conference = conferences.planned(plan);
        leases.holdForLease(plan);
        DoorLease held =
                leases.holding(plan, station).orElseThrow(() -> new BusinessException(LeaseError.NOT_HELD, station));
        String by = callers.caller().fullName();
        leases.end(plan, held.id(), by, reason.strip(), clock.instant());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Cửa", station);
        facts.put("Thiết bị do ai giữ", held.grantedTo());
        facts.put("Lý do", reason);
        audit.record(by, "door.lost", conference.title(), facts);
    }
}
