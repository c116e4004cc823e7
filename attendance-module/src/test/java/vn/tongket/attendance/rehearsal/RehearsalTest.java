package vn.tongket.attendance.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.checkin.Station;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;

class RehearsalTest {

    private static final long SEED = 20261122;
    private static final int GUESTS = 300;

    @Test
    @Tag("ATT-68")
    void theSameScenarioRunsTheSameWayAndNobodyGetsLost() {
        Random random = new Random(SEED);
        for (int run = 0; run < 100; run++) {
            RehearsalScenario scenario = scenario(random);

            List<DoorRun> doors = run(scenario);

            assertThat(doors).as("seed " + SEED).isEqualTo(run(scenario));
            int through = doors.stream().mapToInt(DoorRun::guests).sum()
                    - doors.stream().mapToInt(DoorRun::sentToDesk).sum();
            assertThat(through).as("seed " + SEED + " " + scenario).isEqualTo(GUESTS);
            assertThat(doors).allMatch(door -> door.queue().get(door.queue().size() - 1) == 0);
        }
    }

    @Test
    void theQueueOfAFailedDoorGoesToTheOther() {
        RehearsalScenario sound = new RehearsalScenario(SEED, 30, 6, 100, -1, 0, "", 0, 0);
        RehearsalScenario failing = new RehearsalScenario(SEED, 30, 6, 100, -1, 0, "a", 10, 0);

        assertThat(door(run(failing), "a").guests())
                .isLessThan(door(run(sound), "a").guests());
        assertThat(door(run(failing), "b").guests())
                .isGreaterThan(door(run(sound), "b").guests());
        assertThat(door(run(failing), "b").longestQueue())
                .isGreaterThan(door(run(sound), "b").longestQueue());
    }

    @Test
    void withoutTheNetworkAnOldPackageSendsToTheDeskWhomItDoesNotKnow() {
        RehearsalScenario fresh = new RehearsalScenario(SEED, 30, 6, 100, 0, 60, "", 0, 0);
        RehearsalScenario stale = new RehearsalScenario(SEED, 30, 6, 100, 0, 60, "", 0, 600);

        assertThat(door(run(fresh), "a").sentToDesk()).isZero();
        assertThat(door(run(fresh), "a").offline()).isPositive();
        assertThat(door(run(stale), "a").sentToDesk()).isPositive();
    }

    @Test
    @Tag("ATT-79")
    void theRealAgeOfADoorsDataGoesBeforeTheScenarios() {
        RehearsalScenario stale = new RehearsalScenario(SEED, 30, 6, 100, 0, 60, "", 0, 600);

        List<DoorRun> runs = run(stale, Map.of("a", 0L));

        assertThat(door(runs, "a").sentToDesk()).isZero();
        assertThat(door(runs, "b").sentToDesk()).isPositive();
    }

    @Test
    @Tag("ATT-79")
    void doorsWithoutDataAndWithDataOlderThanTheGuestListAreTold() {
        Readiness readiness = new Readiness();
        List<Station> doors = List.of(
                new Station("a", "Cửa A", List.of()),
                new Station("b", "Cửa B", List.of()),
                new Station("c", "Cửa C", List.of()));

        readiness.packages(doors, List.of(aged("a", null), aged("b", 90L), aged("c", 10L)), 30);

        assertThat(readiness.findings())
                .extracting(finding -> finding.kind() + " " + finding.names())
                .containsExactly("NO_PACKAGE [Cửa a]", "OLD_PACKAGE [Cửa b: 90]");
    }

    private static DoorRun aged(String id, Long age) {
        return new DoorRun(id, "Cửa " + id, 0, List.of(0), 0, 0, 0, 0, 0, age);
    }

    @Test
    void theSheetNamesSeatsGivenTwiceGuestsWithoutACodeAndDoorsWithoutUshers() {
        Readiness readiness = new Readiness();

        readiness.guests(List.of(
                guest("An", InvitationStatus.ISSUED, "A1"),
                guest("Bình", InvitationStatus.ACCEPTED, "A1"),
                guest("Châu", InvitationStatus.LISTED, null),
                guest("Dũng", InvitationStatus.DECLINED, "A1")));
        readiness.doors(
                List.of(new Station("a", "Cửa A", List.of()), new Station("b", "Cửa B", List.of())),
                1,
                List.of(new RehearsedGuest("Mai", null, List.of(), 0)),
                false);

        assertThat(readiness.findings())
                .extracting(finding -> finding.kind() + " " + finding.names())
                .containsExactly(
                        "NOT_ISSUED [Châu]",
                        "SEAT_TWICE [A1: An, Bình]",
                        "NO_SEAT [Châu]",
                        "NO_USHER [Cửa B]",
                        "NO_DOOR_FOR_GUEST [Mai]");
    }

    private static List<DoorRun> run(RehearsalScenario scenario) {
        return run(scenario, Map.of());
    }

    private static List<DoorRun> run(RehearsalScenario scenario, Map<String, Long> ages) {
        Map<String, String> doors = new LinkedHashMap<>();
        doors.put("a", "Cửa A");
        doors.put("b", "Cửa B");
        List<RehearsedGuest> guests = new ArrayList<>();
        for (int i = 0; i < GUESTS; i++) {
            guests.add(new RehearsedGuest("Khách " + i, i % 3 == 0 ? "a" : null, List.of("a", "b"), i % 10 * 60L));
        }
        return new Rehearsal(scenario, doors, ages).run(guests);
    }

    private static RehearsalScenario scenario(Random random) {
        return new RehearsalScenario(
                random.nextLong(),
                5 + random.nextInt(60),
                1 + random.nextInt(20),
                100,
                random.nextInt(40) - 1,
                random.nextInt(30),
                List.of("", "a", "b").get(random.nextInt(3)),
                random.nextInt(40),
                random.nextInt(900));
    }

    private static DoorRun door(List<DoorRun> doors, String id) {
        return doors.stream().filter(door -> door.id().equals(id)).findFirst().orElseThrow();
    }

    private static InvitationSummary guest(String name, InvitationStatus status, String seat) {
        return new InvitationSummary(
                name, "plan", "g", name, null, null, null, null, status, 1, "", null, seat, null, null, null, 1);
    }
}
