package vn.tongket.attendance.seating.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the seats that the limits of the day leave open (ghế được phép ngồi), ATT-42. */
final class OpenSeats {

    private final Hall hall;
    private final Set<Place> open = new LinkedHashSet<>();
    private final Map<Integer, List<Place>> byRoom = new HashMap<>();

    OpenSeats(Hall hall) {
        this.hall = hall;
    }

    /** Seats wanted first, in this order; answers those of them that a limit forbids. */
    List<Place> prefer(Collection<Place> wanted) {
        List<Place> refused = new ArrayList<>();
        for (Place place : wanted) {
            if (!open.contains(place) && !offer(place)) {
                refused.add(place);
            }
        }
        return refused;
    }

    /** Opens what is still possible, spread over each room when only a share of it may be used. */
    Set<Place> complete() {
        for (int room = 0; room < hall.rooms().size(); room++) {
            List<Place> all = ofRoom(room);
            prefer(spread(all, hall.rooms().get(room).most()));
            prefer(all);
        }
        return open;
    }

    /** Opens what is still possible, beginning with this seat of each room and going round. */
    Set<Place> completeFrom(int seat) {
        for (int room = 0; room < hall.rooms().size(); room++) {
            List<Place> all = new ArrayList<>(ofRoom(room));
            Collections.rotate(all, -seat);
            prefer(all);
        }
        return open;
    }

    private List<Place> ofRoom(int room) {
        return hall.places().stream().filter(place -> place.room() == room).toList();
    }

    private static List<Place> spread(List<Place> all, int most) {
        if (most >= all.size()) {
            return all;
        }
        List<Place> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((long) (i + 1) * most / all.size() > (long) i * most / all.size()) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }

    private boolean offer(Place place) {
        List<Place> beside = byRoom.computeIfAbsent(place.room(), any -> new ArrayList<>());
        if (!hall.limits(place).allows(place, beside)) {
            return false;
        }
        beside.add(place);
        return open.add(place);
    }
}
