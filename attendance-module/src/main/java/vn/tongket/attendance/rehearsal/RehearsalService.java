package vn.tongket.attendance.rehearsal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.checkin.DoorPolicyService;
import vn.tongket.attendance.checkin.Station;
import vn.tongket.attendance.checkin.Verdict;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.quorum.QuorumDirectory;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanId;

/** Use cases of the rehearsal (diễn tập đón tiếp). It reads and simulates; nobody is admitted by it. */
@Stateless
@RolesAllowed("planner")
public class RehearsalService {

    private static final String ONE_DOOR = "main";

    @Inject
    private RehearsalRepository listed;

    @Inject
    private DoorPolicyService policy;

    @Inject
    private QuorumDirectory quorums;

    @Inject
    private ConferenceService conferences;

    @Inject
    private DocumentRenderer renderer;

    private final Clock clock = Clock.systemUTC();

    public ReadinessSheet run(@NotNull PlanId plan, @NotNull @Valid RehearsalScenario scenario) {
        ConferenceInfo conference = conferences.planned(plan);
        List<RehearsalRepository.Listed> all = listed.guests(plan);
        List<InvitationSummary> guests =
                all.stream().map(RehearsalRepository.Listed::guest).toList();
        List<Station> doors = policy.doors(conference);
        List<RehearsedGuest> expected = expected(conference, doors, all);
        List<DoorRun> runs = new Rehearsal(scenario, names(doors), ages(plan)).run(expected);
        Readiness readiness = new Readiness();
        readiness.conference(conference, quorums.state(conference).gap() == null, expected.size());
        readiness.guests(guests);
        readiness.doors(
                doors, ushers(plan, conference), expected, expected.stream().anyMatch(g -> g.home() != null));
        long changed = all.stream()
                .filter(one -> one.changedAt() != null)
                .mapToLong(one -> age(one.changedAt()))
                .min()
                .orElse(Long.MAX_VALUE);
        readiness.packages(doors, runs, changed);
        readiness.run(runs);
        return new ReadinessSheet(conference.title(), scenario, expected.size(), runs, readiness.findings());
    }

    public byte[] pdf(@NotNull PlanId plan, @NotNull @Valid RehearsalScenario scenario) {
        return renderer.pdf(new ReadinessPaper(conferences.planned(plan), run(plan, scenario)).document());
    }

    /** Whoever has not declined, with the doors that would admit him once they are open. */
    private List<RehearsedGuest> expected(
            ConferenceInfo conference, List<Station> doors, List<RehearsalRepository.Listed> all) {
        List<RehearsalRepository.Listed> coming = all.stream()
                .filter(one -> one.guest().status() != InvitationStatus.DECLINED)
                .toList();
        List<InvitationSummary> guests =
                coming.stream().map(RehearsalRepository.Listed::guest).toList();
        Instant open = conference.settings().doorsOpenAt();
        Instant at = open == null ? clock.instant() : open;
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        names(doors).keySet().forEach(door -> verdicts.put(door, policy.verdicts(conference, door, guests, at)));
        List<RehearsedGuest> expected = new ArrayList<>();
        for (int i = 0; i < coming.size(); i++) {
            int index = i;
            List<String> admitting = verdicts.entrySet().stream()
                    .filter(door -> door.getValue().get(index) == Verdict.ADMITTED)
                    .map(Map.Entry::getKey)
                    .toList();
            InvitationSummary guest = guests.get(i);
            String home = admitting.contains(guest.home()) ? guest.home() : null;
            expected.add(new RehearsedGuest(
                    guest.fullName(), home, admitting, age(coming.get(i).changedAt())));
        }
        return expected;
    }

    /** ATT-79 */
    private Map<String, Long> ages(PlanId plan) {
        Map<String, Long> ages = new LinkedHashMap<>();
        listed.packages(plan).forEach((door, madeAt) -> ages.put(door, age(madeAt)));
        return ages;
    }

    private long age(Instant changedAt) {
        return changedAt == null
                ? 0
                : Duration.between(changedAt, clock.instant()).toMinutes();
    }

    private static Map<String, String> names(List<Station> doors) {
        Map<String, String> names = new LinkedHashMap<>();
        doors.forEach(door -> names.put(door.id(), door.name()));
        if (names.isEmpty()) {
            names.put(ONE_DOOR, "Cửa chung");
        }
        return names;
    }

    private long ushers(PlanId plan, ConferenceInfo conference) {
        return conferences.ushers(plan).stream()
                .filter(usher -> !usher.validFrom().isAfter(conference.day())
                        && !usher.validTo().isBefore(conference.day()))
                .count();
    }
}
