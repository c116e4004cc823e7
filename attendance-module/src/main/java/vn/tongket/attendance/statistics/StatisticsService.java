package vn.tongket.attendance.statistics;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanId;

/** Use cases after the conference (thống kê tham dự): who came, why others did not, files, comparison. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class StatisticsService {

    @Inject
    private StatisticsRepository statistics;

    @Inject
    private ConferenceService conferences;

    @Inject
    private DocumentRenderer renderer;

    @Resource
    private SessionContext session;

    private final Clock clock = Clock.systemUTC();

    public AttendanceStatistics of(@NotNull PlanId plan) {
        conferences.seen(plan);
        return AttendanceStatistics.of(statistics.guests(plan));
    }

    @RolesAllowed("planner")
    public void noteAbsence(@NotNull PlanId plan, @NotNull @Valid AbsenceNote note) {
        conferences.planned(plan);
        Attendee guest = statistics.guests(plan).stream()
                .filter(known -> known.invitationId().equals(note.invitationId()))
                .findFirst()
                .orElseThrow(() -> new BusinessException(StatisticsError.GUEST_NOT_FOUND));
        if (guest.came()) {
            throw new BusinessException(StatisticsError.GUEST_CAME);
        }
        statistics.note(note, session.getCallerPrincipal().getName(), clock.instant());
    }

    /** Other conferences of the same issuer, the latest first. */
    public List<ConferenceInfo> comparable(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.seen(plan);
        return conferences.list().stream()
                .filter(other -> other.issuer().equals(conference.issuer())
                        && !other.planId().equals(plan))
                .sorted(Comparator.comparing(ConferenceInfo::day).reversed())
                .toList();
    }

    /** The one before it, of the same issuer. */
    public Optional<ConferenceInfo> last(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.seen(plan);
        return comparable(plan).stream()
                .filter(other -> other.day().isBefore(conference.day()))
                .findFirst();
    }

    /** This conference beside the other, by unit; the first line is the whole. */
    public List<ComparedLine> compare(@NotNull PlanId plan, @NotNull PlanId other) {
        return of(plan).beside(of(other));
    }

    public byte[] pdf(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.seen(plan);
        return renderer.pdf(new StatisticsPaper(conference, of(plan)).document());
    }

    public byte[] xlsx(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.seen(plan);
        return new StatisticsSheet(conference.event(), statistics.guests(plan)).bytes();
    }
}
