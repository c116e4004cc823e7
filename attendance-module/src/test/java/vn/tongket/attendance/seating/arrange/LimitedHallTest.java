package vn.tongket.attendance.seating.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small halls under a rule of distance or number, each change judged against every seating that is possible. */
class LimitedHallTest {

    private static final long SEED = 20261123;
    private static final int HALLS = 800;
    private static final int MOST_ABOVE = 2;

    private final int[] above = new int[MOST_ABOVE + 1];

    @Test
    @Tag("ATT-42")
    @Tag("ATT-43")
    void asManyAreSeatedAsCanBeAndAtMostTwoMoreMoveThanHaveTo() {
        for (long seed = SEED; seed < SEED + HALLS; seed++) {
            judge(seed, new Random(seed));
        }
        System.out.printf(
                "LimitedHallTest: %d halls from seed %d: the fewest moves in %d, one more in %d, two more in %d%n",
                HALLS, SEED, above[0], above[1], above[2]);
        assertThat(above[0]).isGreaterThan(HALLS * 98 / 100);
    }

    private void judge(long seed, Random random) {
        List<Place> places = places(2 + random.nextInt(2), 3 + random.nextInt(3));
        int distance = random.nextInt(3) == 0 ? 0 : 70 + random.nextInt(150);
        int most = random.nextInt(3) == 0 ? 1 + random.nextInt(places.size()) : places.size();
        Hall hall = hall(distance, most, places);
        List<Attendee> people = people(1 + random.nextInt(6));
        Map<String, String> before =
                new Arranger(hall, people, Map.of(), Set.of()).arrange().seats();
        switch (random.nextInt(4)) {
            case 0 -> people.add(random.nextInt(people.size() + 1), new Attendee("new", "new", null, null, false));
            case 1 -> people.remove(random.nextInt(people.size()));
            case 2 -> places.remove(random.nextInt(places.size()));
            default -> distance += 30 + random.nextInt(60);
        }
        Hall changed = hall(distance, most, places);

        Arrangement found = new Arranger(changed, people, before, Set.of()).arrange();

        compare(seed, changed, people, before, found);
    }

    private void compare(long seed, Hall hall, List<Attendee> people, Map<String, String> before, Arrangement found) {
        EverySeating every = new EverySeating(hall, before);
        List<Attendee> seated = people.stream()
                .filter(person -> found.seats().containsKey(person.id()))
                .toList();
        assertThat(new SeatingJudge(hall, people).faults(found.seats(), Set.of()))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(seated.size()).as("seated, seed %d", seed).isEqualTo(every.mostOf(people.size()));
        long moved = seated.stream()
                .filter(person -> before.containsKey(person.id()))
                .filter(person -> !before.get(person.id()).equals(found.seats().get(person.id())))
                .count();
        long more = moved - every.fewestMoves(seated);
        assertThat(more).as("moves, seed %d", seed).isBetween(0L, (long) MOST_ABOVE);
        above[(int) more]++;
    }

    private static Hall hall(int distance, int most, List<Place> places) {
        return new Hall(List.of(new RoomLimits(60, 100, distance, most, false)), places);
    }

    private static List<Place> places(int rows, int columns) {
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                places.add(new Place(row + "-" + column, 0, row, column, Zone.GENERAL));
            }
        }
        return places;
    }

    private static List<Attendee> people(int count) {
        List<Attendee> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(new Attendee("g" + i, "unit" + i, null, null, false));
        }
        return people;
    }
}
