package vn.tongket.attendance.seating.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Divides guests and open seats into queues by the rules of protocol (ATT-41, ATT-47). */
final class Queues {

    private final Hall hall;
    private final SeatOrder order;
    private final Collection<Place> seats;

    Queues(Hall hall, Collection<Place> seats) {
        this.hall = hall;
        this.order = new SeatOrder(hall);
        this.seats = seats;
    }

    /** @param people in protocol order */
    List<Queue> of(List<Attendee> people) {
        List<Queue> queues = new ArrayList<>();
        for (int room = 0; room < hall.rooms().size(); room++) {
            int number = room;
            if (hall.rooms().get(room).setAside()) {
                queues.add(new Queue(
                        ofRoom(number),
                        inBlocks(keep(people, person -> person.room() != null && person.room() == number)),
                        true));
            }
        }
        queues.addAll(common(keep(people, person -> person.room() == null)));
        return queues;
    }

    private List<Queue> common(List<Attendee> people) {
        List<Place> front = shared(Zone.FRONT);
        List<Place> honoured = shared(Zone.HONOURED);
        List<Attendee> onStage = people.stream()
                .filter(person -> person.stage() != null)
                .sorted(Comparator.comparing(Attendee::stage))
                .toList();
        List<Attendee> others = keep(people, person -> person.stage() == null);
        List<Attendee> high = keep(others, Attendee::front);
        List<Attendee> highest = high.subList(0, Math.min(front.size(), high.size()));
        List<Attendee> called = onStage.subList(0, Math.min(honoured.size(), onStage.size()));
        Set<Attendee> taken = Set.copyOf(highest);
        List<Attendee> rest = new ArrayList<>(onStage.subList(called.size(), onStage.size()));
        rest.addAll(inBlocks(keep(others, person -> !taken.contains(person))));
        return lent(
                new Queue(front, highest, false),
                new Queue(honoured, called, false),
                new Queue(shared(Zone.GENERAL), rest, true));
    }

    /** Who finds no seat in the rest of the hall gets one that is left over near the stage. */
    private List<Queue> lent(Queue front, Queue honoured, Queue rest) {
        int missing = rest.people().size() - rest.seats().size();
        int ofHonoured = bounded(missing, honoured.spare());
        int ofFront = bounded(missing - ofHonoured, front.spare());
        List<Place> general = new ArrayList<>(rest.seats());
        general.addAll(honoured.last(ofHonoured));
        general.addAll(front.last(ofFront));
        return List.of(
                front.without(ofFront),
                honoured.without(ofHonoured),
                new Queue(order.sorted(general, Zone.GENERAL), rest.people(), true));
    }

    private static int bounded(int wanted, int most) {
        return Math.max(0, Math.min(wanted, most));
    }

    private List<Place> shared(Zone zone) {
        return order.sorted(
                seats.stream()
                        .filter(place ->
                                place.zone() == zone && !hall.limits(place).setAside())
                        .toList(),
                zone);
    }

    private List<Place> ofRoom(int room) {
        return order.sorted(seats.stream().filter(place -> place.room() == room).toList(), Zone.GENERAL);
    }

    private static List<Attendee> inBlocks(List<Attendee> people) {
        Map<String, List<Attendee>> blocks = new LinkedHashMap<>();
        people.forEach(person ->
                blocks.computeIfAbsent(person.block(), any -> new ArrayList<>()).add(person));
        return blocks.values().stream().flatMap(List::stream).toList();
    }

    private static List<Attendee> keep(List<Attendee> people, Predicate<Attendee> which) {
        return people.stream().filter(which).toList();
    }
}
