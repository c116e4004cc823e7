package vn.tongket.attendance.seating.arrange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Small halls and guests drawn from a seed. */
final class RandomHall {

    private static final int WIDTH_CM = 60;
    private static final int DEPTH_CM = 100;

    private final Random random;

    RandomHall(long seed) {
        this.random = new Random(seed);
    }

    Hall hall(int seats, boolean limited) {
        int rooms = 1 + random.nextInt(2);
        List<RoomLimits> limits = new ArrayList<>();
        for (int room = 0; room < rooms; room++) {
            limits.add(new RoomLimits(
                    WIDTH_CM,
                    DEPTH_CM,
                    limited && random.nextBoolean() ? 100 + random.nextInt(150) : 0,
                    limited && random.nextBoolean() ? 1 + random.nextInt(seats) : seats,
                    room == 1 && random.nextInt(3) == 0));
        }
        return new Hall(limits, places(rooms, seats));
    }

    private List<Place> places(int rooms, int seats) {
        List<Place> spots = new ArrayList<>();
        for (int room = 0; room < rooms; room++) {
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 5; column++) {
                    Zone zone = row == 0 ? Zone.FRONT : row == 1 && column < 3 ? Zone.HONOURED : Zone.GENERAL;
                    spots.add(new Place("r" + room + "y" + row + "x" + column, room, row, column, zone));
                }
            }
        }
        Set<Place> dropped = new HashSet<>(spots);
        List<Place> drawn = new ArrayList<>(spots);
        Collections.shuffle(drawn, random);
        drawn.stream().limit(seats).forEach(dropped::remove);
        spots.removeAll(dropped);
        return spots;
    }

    List<Attendee> people(Hall hall, int count) {
        List<Attendee> people = new ArrayList<>();
        int stage = 0;
        for (int i = 0; i < count; i++) {
            boolean own = hall.rooms().size() > 1 && hall.rooms().get(1).setAside() && random.nextInt(4) == 0;
            boolean called = !own && random.nextInt(4) == 0;
            people.add(new Attendee(
                    "g" + i,
                    called ? "stage" : "unit" + random.nextInt(3),
                    called ? 100 - ++stage : null,
                    own ? 1 : null,
                    random.nextInt(3) == 0));
        }
        return people;
    }

    /** Some sit somewhere, some of them on seats that are no more. */
    Map<String, String> current(Hall hall, List<Attendee> people) {
        List<String> seats =
                new ArrayList<>(hall.places().stream().map(Place::id).toList());
        seats.add("gone1");
        seats.add("gone2");
        Collections.shuffle(seats, random);
        Map<String, String> current = new HashMap<>();
        for (Attendee person : people) {
            if (random.nextInt(4) > 0 && !seats.isEmpty()) {
                current.put(person.id(), seats.remove(0));
            }
        }
        return current;
    }

    Set<String> pinned(Map<String, String> current) {
        Set<String> pinned = new HashSet<>();
        current.keySet().stream().sorted().forEach(guest -> {
            if (random.nextInt(6) == 0) {
                pinned.add(guest);
            }
        });
        return pinned;
    }

    /** A guest more, a guest less, or a seat less. */
    Change change(Hall hall, List<Attendee> people) {
        List<Attendee> guests = new ArrayList<>(people);
        List<Place> places = new ArrayList<>(hall.places());
        switch (random.nextInt(3)) {
            case 0 ->
                guests.add(
                        random.nextInt(guests.size() + 1),
                        new Attendee("new", "unit" + random.nextInt(3), null, null, random.nextBoolean()));
            case 1 -> guests.remove(random.nextInt(guests.size()));
            default -> places.remove(random.nextInt(places.size()));
        }
        return new Change(new Hall(hall.rooms(), places), guests);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    record Change(Hall hall, List<Attendee> people) {}
}
