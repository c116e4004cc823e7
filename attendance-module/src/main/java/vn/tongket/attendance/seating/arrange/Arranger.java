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
        OpenSeats seats = new OpenSeats(hall);
        List<Place> forbidden = seats.prefer(places(pinned));
        seats.prefer(places(current.keySet()));
        Arrangement first = arrange(seats.complete(), forbidden);
        if (first.unseated().isEmpty() || current.isEmpty()) {
            return first;
        }
        OpenSeats fresh = new OpenSeats(hall);
        fresh.prefer(places(pinned));
        Arrangement second = arrange(fresh.complete(), forbidden);
        return second.unseated().size() < first.unseated().size() ? second : first;
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
