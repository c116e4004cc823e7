package vn.tongket.attendance.seating.arrange;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which the seats of a zone are given out (thứ tự chỗ ngồi). */
final class SeatOrder {

    private static final Comparator<Place> BY_ROW =
            Comparator.comparingInt(Place::room).thenComparingInt(Place::row);

    /** Twice the middle of each room, so that it stays whole. */
    private final Map<Integer, Integer> middles = new HashMap<>();

    SeatOrder(Hall hall) {
        Map<Integer, Integer> left = new HashMap<>();
        Map<Integer, Integer> right = new HashMap<>();
        for (Place place : hall.places()) {
            left.merge(place.room(), place.column(), Math::min);
            right.merge(place.room(), place.column(), Math::max);
        }
        left.forEach((room, first) -> middles.put(room, first + right.get(room)));
    }

    List<Place> sorted(Collection<Place> places, Zone zone) {
        return places.stream().sorted(order(zone)).toList();
    }

    private Comparator<Place> order(Zone zone) {
        return switch (zone) {
            case FRONT -> BY_ROW.thenComparingInt(this::fromMiddle).thenComparingInt(Place::column);
            case HONOURED -> BY_ROW.thenComparingInt(Place::column);
            case GENERAL -> BY_ROW.thenComparingInt(place -> place.row() % 2 == 0 ? place.column() : -place.column());
        };
    }

    private int fromMiddle(Place place) {
        return Math.abs(2 * place.column() - middles.get(place.room()));
    }
}
