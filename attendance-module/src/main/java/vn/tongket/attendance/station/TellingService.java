package vn.tongket.attendance.station;

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
import java.time.Instant;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.lease.LeaseDirectory;
import vn.tongket.planning.plan.PlanId;

/** Use cases of a station that reports (cửa điểm danh báo cáo): one transaction for what it tells and hears. */
@Stateless
@RolesAllowed({"planner", "usher"})
public class TellingService {

    @Inject
    private DoorLogRepository log;

    @Inject
    private DeedBook book;

    @Inject
    private LeaseDirectory leases;

    @Inject
    private ConferenceService conferences;

    @Resource
    private SessionContext session;

    private final Clock clock = Clock.systemUTC();

    /** ATT-52 */
    public Hearing tell(
            @NotNull PlanId plan, @NotBlank @Size(max = 60) String station, @NotNull @Valid Telling telling) {
        conferences.admitting(plan);
        telling.ops().forEach(Deed::requireReason);
        Instant now = clock.instant();
        long skew = telling.sentAt() == null ? 0 : now.toEpochMilli() - telling.sentAt();
        long received = log.hold(plan, telling.device(), station, skew, now, telling.packMadeAt());
        Sender sender = new Sender(
                plan,
                station,
                telling.device(),
                skew,
                now,
                session.getCallerPrincipal().getName());
        for (Deed deed : telling.ops()) {
            if (deed.seq() == received + 1) {
                book.enter(sender, deed);
                received = deed.seq();
            }
        }
        log.reached(plan, telling.device(), received);
        return heard(plan, station, telling, received, skew);
    }

    private Hearing heard(PlanId plan, String station, Telling telling, long received, long skew) {
        boolean holds = leases.holds(plan, telling.lease(), telling.device());
        return new Hearing(
                received,
                skew,
                log.guests(plan),
                telling.lease() == null || holds ? List.of() : List.of(telling.lease()),
                holds ? log.closings(plan, station) : List.of(),
                holds ? leases.requests(telling.lease()) : List.of());
    }
}
