package vn.tongket.attendance.checkin;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Use cases at the door (điểm danh). Each public method is one transaction, answered after its commit. */
@Stateless
@RolesAllowed({"planner", "usher"})
public class CheckInService {

    /** No call brings more scans than this. */
    public static final int MAX_SCANS = 5_000;

    @Inject
    private CheckInRepository checkIns;

    @Inject
    private StationRepository stations;

    @Inject
    private CheckIn checkIn;

    @Inject
    private ConferenceService conferences;

    @Inject
    private Event<AdmissionChanged> changes;

    @Resource
    private SessionContext session;

    private final Clock clock = Clock.systemUTC();

    public CheckInResult checkIn(@NotNull PlanId plan, @NotNull @Valid Scan scan) {
        ConferenceInfo conference = conferences.admitting(plan);
        Door door = stations.door(conference, scan.stationId());
        return checkIn.decide(plan, scan, door, session.getCallerPrincipal().getName());
    }

    /**
     * Takes scans that were made without the network. The caller sends parts of a long list, each its own transaction;
     * {@link #inOrder} puts them so that two stations sending at once never wait for each other in a circle.
     */
    public List<CheckInResult> checkInAll(@NotNull PlanId plan, @NotNull List<@NotNull @Valid Scan> scans) {
        if (scans.size() > MAX_SCANS) {
            throw new BusinessException(CheckInError.TOO_MANY_SCANS, MAX_SCANS);
        }
        ConferenceInfo conference = conferences.admitting(plan);
        String usher = session.getCallerPrincipal().getName();
        Map<String, Door> doors = new HashMap<>();
        List<CheckInResult> results = new ArrayList<>();
        for (Scan scan : inOrder(scans)) {
            Door door = doors.computeIfAbsent(scan.stationId(), station -> stations.door(conference, station));
            results.add(checkIn.decide(plan, scan, door, usher));
        }
        return results;
    }

    /** By code, then by time: of several scans of one code the first by the stations' clocks admits. */
    public static List<Scan> inOrder(List<Scan> scans) {
        return scans.stream()
                .sorted(Comparator.comparing(Scan::code)
                        .thenComparing(Scan::scannedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Scan::scanId))
                .toList();
    }

    /** ATT-11 Takes an admission back; it stays on record with who did it and why. */
    public void undo(
            @NotNull PlanId plan, @NotNull InvitationId invitation, @NotBlank @Size(max = 1000) String reason) {
        conferences.admitting(plan);
        String by = session.getCallerPrincipal().getName();
        if (checkIns.undo(plan, invitation.value(), by, reason.strip(), clock.instant()) == 0) {
            throw new BusinessException(CheckInError.ADMISSION_NOT_FOUND, invitation);
        }
        changes.fire(new AdmissionChanged(plan, invitation.value(), "", "", AdmissionChange.UNDONE, clock.instant()));
    }
}
