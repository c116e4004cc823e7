package vn.tongket.attendance.posting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
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

/** Use cases of the codes that are posted in the hall (dán, gỡ mã tự điểm danh), ATT-74. */
@Stateless
@RolesAllowed("planner")
public class PostingService {

    @Inject
    private PostingRepository postings;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CallerService callers;

    @Inject
    private AuditLog audit;

    private final Clock clock = Clock.systemUTC();

    public List<Posting> list(@NotNull PlanId plan) {
        conferences.planned(plan);
        return postings.list(plan);
    }

    public Posting post(@NotNull PlanId plan, @NotBlank String station, @NotNull Instant from, @NotNull Instant to) {
        ConferenceInfo conference = conferences.planned(plan);
        if (!to.isAfter(from)) {
            throw new BusinessException(PostingError.ENDS_BEFORE_IT_BEGINS);
        }
        String by = callers.caller().fullName();
        Posting posting =
                new Posting(Ids.next(), plan.value(), station, station, GuestSecret.draw(), from, to, by, null);
        if (!postings.add(posting, clock.instant())) {
            throw new BusinessException(PostingError.STATION_UNKNOWN, station);
        }
        tell(conference, by, station, "dán mã, dùng từ " + from + " đến " + to);
        return posting;
    }

    public void end(@NotNull PlanId plan, @NotBlank String id) {
        ConferenceInfo conference = conferences.planned(plan);
        if (postings.end(plan, id, clock.instant())) {
            tell(conference, callers.caller().fullName(), id, "gỡ mã");
        }
    }

    private void tell(ConferenceInfo conference, String by, String what, String done) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Cửa hoặc mã", what);
        facts.put("Nội dung", done);
        audit.record(by, "door.posting", conference.title(), facts);
    }
}
