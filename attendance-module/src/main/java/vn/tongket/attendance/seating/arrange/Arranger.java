package vn.tongket.attendance.seating.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Seats the guests of a conference (xếp chỗ ngồi), starting from where they sit now. */
public final class Arranger {

    /** Seats looked at while other openings are tried: all of a small hall, some of a large one. */
    private static final int MOST_WORK = 20_000;

    private final Hall hall;
    private final List<Attendee> people;
    private final Map<String, Place> current = new LinkedHashMap<>();
    private final Set<String> pinned;
    private final Set<String> seatedBefore;

    /**
     * @param people in protocol order
     * @param current seat by guest as it is now; seats that are no more are ignored (ATT-45)
     * @param pinned guests who are to stay
     */
    public Arranger(Hall hall, List<Attendee> people, Map<String, String> current, Set<String> pinned) {
        this.hall = hall;
        this.people = List.copyOf(people);
        this.pinned = Set.copyOf(pinned);
        Map<String, Place> places = hall.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        for (Attendee person : people) {
            Place place = places.get(current.get(person.id()));
            if (place != null) {
                this.current.put(person.id(), place);
            }
        }
        seatedBefore = Set.copyOf(current.keySet());
    }

    public Arrangement arrange() {
        List<Place> forbidden = new OpenSeats(hall).prefer(places(pinned));
        Arrangement best = arrange(kept(true).complete(), forbidden);
        if (!hall.limited()) {
            return best;
        }
        best = better(best, arrange(kept(false).complete(), forbidden));
        int seats = hall.places().size();
        int tries = Math.min(seats, MOST_WORK / Math.max(1, seats));
        for (int i = 0; i < tries && !settled(best); i++) {
            int from = (int) ((long) i * seats / tries);
            best = better(best, arrange(kept(true).completeFrom(from), forbidden));
            best = better(best, arrange(kept(false).completeFrom(from), forbidden));
        }
        return best;
    }

    /** The seats of those who are to stay, and of those who sit now when they are to be kept open. */
    private OpenSeats kept(boolean ofAll) {
        OpenSeats seats = new OpenSeats(hall);
        seats.prefer(places(pinned));
        if (ofAll) {
            seats.prefer(places(current.keySet()));
        }
        return seats;
    }

    /** More guests seated before fewer guests moved. */
    private static Arrangement better(Arrangement one, Arrangement other) {
        int seated = Integer.compare(other.unseated().size(), one.unseated().size());
        int moved = Integer.compare(other.moved().size(), one.moved().size());
        return seated < 0 || seated == 0 && moved < 0 ? other : one;
    }

    private static boolean settled(Arrangement found) {
        return found.unseated().isEmpty() && found.moved().isEmpty();
    }

    private Arrangement arrange(Set<Place> open, List<Place> forbidden) {
        Map<String, String> seats = new HashMap<>();
        Set<Place> free = new HashSet<>(open);
        List<Attendee> waiting = new ArrayList<>();
        List<String> released = new ArrayList<>();
        for (Attendee person : people) {
            Place place = current.get(person.id());
            if (place == null || !pinned.contains(person.id())) {
                waiting.add(person);
            } else if (forbidden.contains(place)) {
                released.add(person.id());
                waiting.add(person);
            } else {
                seats.put(person.id(), place.id());
                free.remove(place);
            }
        }
        new Queues(hall, free).of(waiting).forEach(queue -> seat(queue, seats));
        return outcome(seats, released);
    }

    private void seat(Queue queue, Map<String, String> seats) {
        int seated = Math.min(queue.people().size(), queue.seats().size());
        Map<Place, Integer> positions = new HashMap<>();
        queue.seats().forEach(place -> positions.put(place, positions.size()));
        int[] now = new int[seated];
        boolean[] newBlock = new boolean[seated];
        for (int i = 0; i < seated; i++) {
            Attendee person = queue.people().get(i);
            now[i] = positions.getOrDefault(current.get(person.id()), -1);
            newBlock[i] = queue.spaced()
                    && i > 0
                    && !Objects.equals(person.block(), queue.people().get(i - 1).block());
        }
        int[] places = new FewestMoves(queue.seats().size(), now, newBlock).places();
        for (int i = 0; i < seated; i++) {
            seats.put(queue.people().get(i).id(), queue.seats().get(places[i]).id());
        }
    }

    private Arrangement outcome(Map<String, String> seats, List<String> released) {
        List<String> moved = new ArrayList<>();
        List<String> unseated = new ArrayList<>();
        for (Attendee person : people) {
            String seat = seats.get(person.id());
            Place before = current.get(person.id());
            if (seat == null) {
                unseated.add(person.id());
            }
            if (seatedBefore.contains(person.id())
                    && (before == null || !before.id().equals(seat))) {
                moved.add(person.id());
            }
        }
        return new Arrangement(seats, moved, unseated, released);
    }

    private List<Place> places(Collection<String> guests) {
        return people.stream()
                .map(Attendee::id)
                .filter(guests::contains)
                .map(current::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
