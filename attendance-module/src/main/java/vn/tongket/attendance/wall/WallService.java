package vn.tongket.attendance.wall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.secret.GuestSecret;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.audit.AuditLog;
import vn.tongket.planning.plan.PlanId;

/** Use cases of the wall links (mở, thu hồi đường dẫn màn hình), ATT-100. */
@Stateless
@RolesAllowed("planner")
public class WallService {

    /** No screen hangs longer than this without somebody thinking of it. */
    static final Duration LONGEST = Duration.ofDays(31);

    @Inject
    private WallRepository walls;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CallerService callers;

    @Inject
    private AuditLog audit;

    private final Clock clock = Clock.systemUTC();

    public List<WallLink> list(@NotNull PlanId plan) {
        conferences.seen(plan);
        return walls.list(plan);
    }

    /** The secret of a new link; nobody can ask for it again. */
    public String open(@NotNull PlanId plan, @NotBlank @Size(max = 100) String name, @NotNull Instant validTo) {
        ConferenceInfo conference = conferences.planned(plan);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requireSoonButNotPast(validTo, now);
        String by = callers.caller().fullName();
        String secret = GuestSecret.draw();
        walls.add(new WallLink(Ids.next(), plan.value(), name.strip(), by, now, validTo, null), secret);
        tell(conference, by, name.strip(), "mở đường dẫn, dùng đến " + validTo);
        return secret;
    }

    public void end(@NotNull PlanId plan, @NotBlank String id) {
        ConferenceInfo conference = conferences.planned(plan);
        WallLink ended =
                walls.end(plan, id, clock.instant()).orElseThrow(() -> new BusinessException(WallError.NOT_FOUND));
        tell(conference, callers.caller().fullName(), ended.name(), "thu hồi đường dẫn");
    }

    private static void requireSoonButNotPast(Instant validTo, Instant now) {
        if (!validTo.isAfter(now)) {
            throw new BusinessException(WallError.ENDS_IN_THE_PAST);
        }
        if (validTo.isAfter(now.plus(LONGEST))) {
            throw new BusinessException(WallError.ENDS_TOO_LATE, LONGEST.toDays());
        }
    }

    private void tell(ConferenceInfo conference, String by, String name, String done) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Màn hình", name);
        facts.put("Nội dung", done);
        audit.record(by, "door.wall", conference.title(), facts);
    }
}
