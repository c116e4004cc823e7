package vn.tongket.attendance.seating.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges finished seatings by the rules, written down apart from the code that seats. */
final class SeatingJudge {

    /** People in their order and the seats that are theirs in theirs. */
    record Line(List<Attendee> people, List<Place> seats) {}

    private final Hall hall;
    private final List<Attendee> people;
    private final Map<String, Place> places;

    SeatingJudge(Hall hall, List<Attendee> people) {
        this.hall = hall;
        this.people = people;
        this.places = hall.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
    }

    /** Rules for every guest: one seat each (ATT-40), which exists (ATT-45), within the limits (ATT-42), his own room. */
    List<String> faults(Map<String, String> seats, Set<String> pinned) {
        List<String> faults = new ArrayList<>();
        List<Place> taken = new ArrayList<>();
        for (Attendee person : people) {
            Place place = places.get(seats.get(person.id()));
            if (seats.containsKey(person.id()) && place == null) {
                faults.add(person.id() + " on a seat that is no more");
            } else if (place != null) {
                if (taken.contains(place)) {
                    faults.add(place.id() + " given twice");
                }
                taken.add(place);
                if (!pinned.contains(person.id()) && !ofHim(person, place)) {
                    faults.add(person.id() + " in a room that is not his");
                }
            }
        }
        for (int room = 0; room < hall.rooms().size(); room++) {
            faults.addAll(limitFaults(room, taken));
        }
        return faults;
    }

    private boolean ofHim(Attendee person, Place place) {
        boolean setAside = hall.rooms().get(place.room()).setAside();
        return person.room() == null ? !setAside : person.room() == place.room();
    }

    private List<String> limitFaults(int room, List<Place> taken) {
        RoomLimits limits = hall.rooms().get(room);
        List<Place> here = taken.stream().filter(place -> place.room() == room).toList();
        List<String> faults = new ArrayList<>();
        if (here.size() > limits.most()) {
            faults.add(here.size() + " in room " + room + " for " + limits.most());
        }
        for (int i = 0; i < here.size(); i++) {
            for (int j = 0; j < i; j++) {
                double centimetres = Math.hypot(
                        (here.get(i).column() - here.get(j).column()) * limits.seatWidthCm(),
                        (here.get(i).row() - here.get(j).row()) * limits.rowDepthCm());
                if (centimetres < limits.distanceCm() - 1e-6) {
                    faults.add(here.get(i).id() + " too near to " + here.get(j).id());
                }
            }
        }
        return faults;
    }

    /** ATT-41, ATT-47: the lines of those who are not pinned, over these free seats. */
    List<Line> lines(List<Place> free, Set<String> pinned) {
        List<Attendee> moving =
                people.stream().filter(person -> !pinned.contains(person.id())).toList();
        List<Line> lines = new ArrayList<>();
        for (int room = 0; room < hall.rooms().size(); room++) {
            if (hall.rooms().get(room).setAside()) {
                int own = room;
                lines.add(new Line(
                        together(moving.stream()
                                .filter(person -> person.room() != null && person.room() == own)
                                .toList()),
                        free.stream()
                                .filter(place -> place.room() == own)
                                .sorted(snake())
                                .toList()));
            }
        }
        List<Place> common = free.stream()
                .filter(place -> !hall.rooms().get(place.room()).setAside())
                .toList();
        lines.addAll(commonLines(
                moving.stream().filter(person -> person.room() == null).toList(), common));
        return lines;
    }

    private List<Line> commonLines(List<Attendee> moving, List<Place> common) {
        List<Place> front = zone(common, Zone.FRONT, byRow().thenComparing(place -> fromMiddle(place)));
        List<Place> honoured = zone(common, Zone.HONOURED, byRow().thenComparing(Place::column));
        List<Attendee> vips = moving.stream()
                .filter(person -> person.front() && person.stage() == null)
                .limit(front.size())
                .toList();
        List<Attendee> called = moving.stream()
                .filter(person -> person.stage() != null)
                .sorted(Comparator.comparing(Attendee::stage))
                .toList();
        List<Attendee> nearStage = called.stream().limit(honoured.size()).toList();
        List<Attendee> rest =
                new ArrayList<>(called.stream().skip(honoured.size()).toList());
        rest.addAll(together(moving.stream()
                .filter(person -> person.stage() == null && !vips.contains(person))
                .toList()));
        List<Place> general = new ArrayList<>(zone(common, Zone.GENERAL, snake()));
        List<Place> nearest = new ArrayList<>(honoured);
        List<Place> best = new ArrayList<>(front);
        while (general.size() < rest.size() && nearest.size() > nearStage.size()) {
            general.add(nearest.remove(nearest.size() - 1));
        }
        while (general.size() < rest.size() && best.size() > vips.size()) {
            general.add(best.remove(best.size() - 1));
        }
        general.sort(snake());
        return List.of(new Line(vips, best), new Line(nearStage, nearest), new Line(rest, general));
    }

    /** Units in the order of their first guest, each guest behind his own. */
    private static List<Attendee> together(List<Attendee> inProtocol) {
        List<String> units = inProtocol.stream().map(Attendee::block).distinct().toList();
        return inProtocol.stream()
                .sorted(Comparator.comparingInt(person -> units.indexOf(person.block())))
                .toList();
    }

    private static List<Place> zone(List<Place> places, Zone zone, Comparator<Place> order) {
        return places.stream()
                .filter(place -> place.zone() == zone)
                .sorted(order)
                .toList();
    }

    private static Comparator<Place> byRow() {
        return Comparator.comparing(Place::room).thenComparing(Place::row);
    }

    private static Comparator<Place> snake() {
        return byRow().thenComparing(place -> (place.row() % 2 == 0 ? 1 : -1) * place.column());
    }

    /** From the middle of what is drawn of the room, the left one of two first. */
    private double fromMiddle(Place place) {
        double middle = hall.places().stream()
                        .filter(other -> other.room() == place.room())
                        .mapToInt(Place::column)
                        .summaryStatistics()
                        .getMin()
                / 2.0;
        middle += hall.places().stream()
                        .filter(other -> other.room() == place.room())
                        .mapToInt(Place::column)
                        .max()
                        .orElseThrow()
                / 2.0;
        return Math.abs(place.column() - middle) + (place.column() > middle ? 0.1 : 0);
    }

    /** The fewest moves of any way to put this line's first people on its seats in order: all ways are tried. */
    static int fewestMoves(Line line, Map<String, String> current) {
        int seated = Math.min(line.people().size(), line.seats().size());
        return fewest(line, current, seated, 0, 0);
    }

    private static int fewest(Line line, Map<String, String> current, int seated, int person, int from) {
        if (person == seated) {
            return 0;
        }
        int best = Integer.MAX_VALUE;
        String now = current.get(line.people().get(person).id());
        for (int seat = from; seat <= line.seats().size() - (seated - person); seat++) {
            int cost = now == null || now.equals(line.seats().get(seat).id()) ? 0 : 1;
            best = Math.min(best, cost + fewest(line, current, seated, person + 1, seat + 1));
        }
        return best;
    }
}
