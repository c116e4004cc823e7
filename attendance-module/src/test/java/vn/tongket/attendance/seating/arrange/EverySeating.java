package vn.tongket.attendance.seating.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tries every seating of a hall of one zone that its limits and the order of the guests allow. */
final class EverySeating {

    private final List<Place> line;
    private final RoomLimits limits;
    private final Map<String, String> before;
    private int best;

    EverySeating(Hall hall, Map<String, String> before) {
        this.line = new SeatOrder(hall).sorted(hall.places(), Zone.GENERAL);
        this.limits = hall.rooms().get(0);
        this.before = before;
    }

    /** How many of so many guests can sit at once. */
    int mostOf(int guests) {
        return most(0, new ArrayList<>(), Math.min(guests, limits.most()));
    }

    private int most(int from, List<Place> taken, int enough) {
        int most = taken.size();
        for (int seat = from; seat < line.size() && most < enough; seat++) {
            if (limits.allows(line.get(seat), taken)) {
                taken.add(line.get(seat));
                most = Math.max(most, most(seat + 1, taken, enough));
                taken.remove(taken.size() - 1);
            }
        }
        return most;
    }

    /** How many of these guests have to move when all of them sit, in this order. */
    int fewestMoves(List<Attendee> guests) {
        best = Integer.MAX_VALUE;
        seat(guests, 0, 0, new ArrayList<>(), 0);
        return best;
    }

    private void seat(List<Attendee> guests, int guest, int from, List<Place> taken, int moves) {
        if (moves >= best) {
            return;
        }
        if (guest == guests.size()) {
            best = moves;
            return;
        }
        String now = before.get(guests.get(guest).id());
        for (int seat = from; seat <= line.size() - (guests.size() - guest); seat++) {
            Place place = line.get(seat);
            if (limits.allows(place, taken)) {
                taken.add(place);
                int cost = now == null || now.equals(place.id()) ? 0 : 1;
                seat(guests, guest + 1, seat + 1, taken, moves + cost);
                taken.remove(taken.size() - 1);
            }
        }
    }
}
