package vn.tongket.attendance.seating.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of small halls drawn from seeds, each seating judged against all others that are possible. */
class ArrangerTest {

    private static final long SEED = 20261122;
    private static final int HALLS = 3_000;

    @Test
    @Tag("ATT-41")
    @Tag("ATT-43")
    @Tag("ATT-47")
    void movesAreTheFewestOfAllRightSeatings() {
        int compared = 0;
        for (long seed = SEED; seed < SEED + HALLS; seed++) {
            RandomHall random = new RandomHall(seed);
            Hall hall = random.hall(1 + random.below(9), false);
            List<Attendee> people = random.people(hall, random.below(9));
            Map<String, String> current = random.current(hall, people);
            Set<String> pinned = random.pinned(current);

            Arrangement found = new Arranger(hall, people, current, pinned).arrange();

            compared += judged(seed, hall, people, current, pinned, found);
        }
        System.out.printf("ArrangerTest: %d halls from seed %d, %d moves, each the fewest%n", HALLS, SEED, compared);
        assertThat(compared).isPositive();
    }

    private static int judged(
            long seed,
            Hall hall,
            List<Attendee> people,
            Map<String, String> current,
            Set<String> pinned,
            Arrangement found) {
        SeatingJudge judge = new SeatingJudge(hall, people);
        Set<String> fixed = stillPinned(hall, current, pinned);
        List<Place> free = new ArrayList<>(hall.places());
        free.removeIf(place -> fixed.stream().anyMatch(guest -> place.id().equals(current.get(guest))));
        List<SeatingJudge.Line> lines = judge.lines(free, fixed);
        int fewest = 0;
        List<String> leftOver = new ArrayList<>();
        for (SeatingJudge.Line line : lines) {
            int seated = Math.min(line.people().size(), line.seats().size());
            fewest += SeatingJudge.fewestMoves(line, current);
            List<Attendee> without = line.people().subList(seated, line.people().size());
            without.forEach(person -> leftOver.add(person.id()));
            fewest += (int) without.stream()
                    .filter(person -> current.containsKey(person.id()))
                    .count();
            assertThat(positions(line.people().subList(0, seated), line.seats(), found))
                    .as("order in a line, seed %d", seed)
                    .isSorted()
                    .doesNotContain(-1);
        }
        assertThat(judge.faults(found.seats(), fixed)).as("seed %d", seed).isEmpty();
        assertThat(found.unseated()).as("unseated, seed %d", seed).containsExactlyInAnyOrderElementsOf(leftOver);
        assertThat(found.moved()).as("moves, seed %d", seed).hasSize(fewest);
        fixed.forEach(guest -> assertThat(found.seats()).containsEntry(guest, current.get(guest)));
        return fewest;
    }

    private static Set<String> stillPinned(Hall hall, Map<String, String> current, Set<String> pinned) {
        Set<String> seats = hall.places().stream().map(Place::id).collect(Collectors.toSet());
        return pinned.stream()
                .filter(guest -> seats.contains(current.get(guest)))
                .collect(Collectors.toSet());
    }

    private static List<Integer> positions(List<Attendee> people, List<Place> seats, Arrangement found) {
        List<String> ids = seats.stream().map(Place::id).toList();
        return people.stream()
                .map(person -> ids.indexOf(found.seats().get(person.id())))
                .toList();
    }

    @Test
    @Tag("ATT-42")
    @Tag("ATT-44")
    @Tag("ATT-45")
    void noRuleIsBrokenThroughALongRowOfChanges() {
        int changes = 0;
        for (long seed = SEED; seed < SEED + 400; seed++) {
            RandomHall random = new RandomHall(seed);
            Hall hall = random.hall(6 + random.below(12), true);
            List<Attendee> people = random.people(hall, 2 + random.below(12));
            Arrangement now = new Arranger(hall, people, random.current(hall, people), Set.of()).arrange();
            for (int i = 0; i < 10 && people.size() > 1 && hall.places().size() > 1; i++) {
                RandomHall.Change change = random.change(hall, people);
                hall = change.hall();
                people = distinct(change.people(), i);
                Set<String> pinned = random.pinned(now.seats());
                Map<String, String> before = now.seats();
                now = new Arranger(hall, people, before, pinned).arrange();
                Set<String> kept = new HashSet<>(stillPinned(hall, before, pinned));
                kept.removeAll(now.released());
                assertThat(new SeatingJudge(hall, people).faults(now.seats(), kept))
                        .as("seed %d, change %d", seed, i)
                        .isEmpty();
                for (String guest : kept) {
                    if (people.stream().anyMatch(person -> person.id().equals(guest))) {
                        assertThat(now.seats()).containsEntry(guest, before.get(guest));
                    }
                }
                changes++;
            }
        }
        System.out.printf("ArrangerTest: %d changes from seed %d, no rule broken%n", changes, SEED);
    }

    private static List<Attendee> distinct(List<Attendee> people, int change) {
        return people.stream()
                .map(person -> person.id().equals("new")
                        ? new Attendee("new" + change, person.block(), null, null, person.front())
                        : person)
                .toList();
    }

    @Test
    @Tag("ATT-43")
    void nothingMovesWhenNothingChanged() {
        for (long seed = SEED; seed < SEED + 500; seed++) {
            RandomHall random = new RandomHall(seed);
            Hall hall = random.hall(4 + random.below(12), true);
            List<Attendee> people = random.people(hall, random.below(14));
            Arrangement first = new Arranger(hall, people, Map.of(), Set.of()).arrange();

            Arrangement second = new Arranger(hall, people, first.seats(), Set.of()).arrange();

            assertThat(second.moved()).as("seed %d", seed).isEmpty();
            assertThat(second.seats()).isEqualTo(first.seats());
        }
    }

    @Test
    @Tag("ATT-41")
    void theHighestSitsInTheMiddleOfTheFirstRowAndAwardeesFollowTheStage() {
        Hall hall = new Hall(List.of(new RoomLimits(60, 100, 0, 15, false)), grid(3, 5));
        List<Attendee> people = List.of(
                new Attendee("chairman", "committee", null, null, true),
                new Attendee("deputy", "committee", null, null, true),
                new Attendee("second", "stage", 2, null, false),
                new Attendee("first", "stage", 1, null, false),
                new Attendee("a1", "a", null, null, false),
                new Attendee("b1", "b", null, null, false),
                new Attendee("a2", "a", null, null, false));

        Map<String, String> seats =
                new Arranger(hall, people, Map.of(), Set.of()).arrange().seats();

        assertThat(seats)
                .containsEntry("chairman", "0-2")
                .containsEntry("deputy", "0-1")
                .containsEntry("first", "1-0")
                .containsEntry("second", "1-1")
                .containsEntry("a1", "2-0")
                .containsEntry("a2", "2-1")
                .containsEntry("b1", "2-3");
    }

    @Test
    @Tag("ATT-42")
    void twoMetresApartLeaveEverySecondRowAndEveryFourthSeat() {
        Hall hall = new Hall(List.of(new RoomLimits(55, 100, 200, 1000, false)), grid(8, 12));
        List<Attendee> people = IntStream.range(0, 96)
                .mapToObj(i -> new Attendee("g" + i, "unit", null, null, false))
                .toList();

        Arrangement found = new Arranger(hall, people, Map.of(), Set.of()).arrange();

        assertThat(new SeatingJudge(hall, people).faults(found.seats(), Set.of()))
                .isEmpty();
        assertThat(found.seats()).hasSizeBetween(3, 20);
        assertThat(found.unseated()).hasSize(96 - found.seats().size());
    }

    @Test
    void twoThousandGuestsFindTheirSeatsWithinTwoSeconds() {
        Hall hall = new Hall(List.of(new RoomLimits(55, 95, 0, 2000, false)), grid(40, 50));
        List<Attendee> people = crowd(2000);
        Arrangement full = timed("from nothing", hall, people, Map.of());
        List<Attendee> changed = new ArrayList<>(people);
        Collections.shuffle(changed, new Random(SEED));
        timed("all reshuffled", hall, changed, full.seats());
        Hall distant = new Hall(List.of(new RoomLimits(55, 95, 200, 1000, false)), grid(40, 50));
        timed("two metres apart", distant, people, full.seats());

        assertThat(full.seats()).hasSize(2000);
    }

    private static Arrangement timed(String what, Hall hall, List<Attendee> people, Map<String, String> current) {
        long start = processorTime();
        Arrangement found = new Arranger(hall, people, current, Set.of()).arrange();
        long millis = (processorTime() - start) / 1_000_000;
        System.out.printf(
                "ArrangerTest: 2000 guests, 2000 seats, %s: %d ms, %d seated, %d moved%n",
                what, millis, found.seats().size(), found.moved().size());
        assertThat(millis).isLessThan(2_000);
        return found;
    }

    /** Of this thread, so that what else runs on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Attendee> crowd(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Attendee(
                        "g" + i, i % 20 == 7 ? "stage" : "unit" + i % 60, i % 20 == 7 ? i : null, null, i < 40))
                .toList();
    }

    private static List<Place> grid(int rows, int columns) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Zone zone = row == 0 ? Zone.FRONT : row == 1 ? Zone.HONOURED : Zone.GENERAL;
                places.put(row + "-" + column, new Place(row + "-" + column, 0, row, column, zone));
            }
        }
        return List.copyOf(places.values());
    }
}
