package vn.tongket.attendance.checkin;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.InvitationDirectory;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.lease.Vouching;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.audit.AuditLog;
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
    private AdmissionRepository admissions;

    @Inject
    private Entries entries;

    @Inject
    private InvitationDirectory invitations;

    @Inject
    private CallerService callers;

    @Inject
    private AuditLog audit;

    @Resource
    private SessionContext session;

    private final Clock clock = Clock.systemUTC();

    public CheckInResult checkIn(@NotNull PlanId plan, @NotNull @Valid Scan scan) {
        ConferenceInfo conference = conferences.admitting(plan);
        Door door = stations.door(conference, scan.stationId());
        return checkIn.decide(plan, scan, door, session.getCallerPrincipal().getName(), Vouching.NONE)
                .orElseGet(() -> checkIn.sendHome(plan, scan));
    }

    /** ATT-50 The verdict for a station that is online; empty while the guest's right is being asked for. */
    public Optional<CheckInResult> ask(@NotNull PlanId plan, @NotNull @Valid Scan scan, @NotNull Vouching vouching) {
        ConferenceInfo conference = conferences.admitting(plan);
        Door door = stations.door(conference, scan.stationId());
        return checkIn.decide(plan, scan, door, session.getCallerPrincipal().getName(), vouching);
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
            results.add(checkIn.decide(plan, scan, door, usher, Vouching.NONE)
                    .orElseGet(() -> checkIn.sendHome(plan, scan)));
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
        ConferenceInfo conference = conferences.admitting(plan);
        String current = admissions.currentSession(plan);
        InvitationSummary guest = invitations
                .find(invitation.value())
                .filter(found -> found.planId().equals(plan.value()))
                .orElseThrow(() -> new BusinessException(CheckInError.ADMISSION_NOT_FOUND, invitation));
        Standing standing = checkIns.standing(guest, current)
                .orElseThrow(() -> new BusinessException(CheckInError.ADMISSION_NOT_FOUND, invitation));
        String usher = session.getCallerPrincipal().getName();
        Scan scan = new Scan("", standing.stationId(), standing.entry(), null);
        entries.undo(new Arrival(plan, scan, current, usher, clock.instant()), standing, reason.strip());
        audit.record(callers.caller().fullName(), "door.undo", conference.title(), undone(guest, standing, reason));
    }

    private static Map<String, String> undone(InvitationSummary guest, Standing standing, String reason) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Khách", guest.calledName());
        facts.put("Cửa đã vào", standing.stationId());
        facts.put("Lý do", reason);
        return facts;
    }
}
