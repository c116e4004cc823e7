package vn.tongket.attendance.seating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.hall.RoomSummary;
import vn.tongket.attendance.hall.RoomUse;
import vn.tongket.attendance.hall.SeatKind;
import vn.tongket.attendance.hall.SeatSpot;
import vn.tongket.attendance.limit.DayLimits;
import vn.tongket.attendance.seating.arrange.Attendee;
import vn.tongket.attendance.seating.arrange.Hall;
import vn.tongket.attendance.seating.arrange.Place;
import vn.tongket.attendance.seating.arrange.RoomLimits;
import vn.tongket.attendance.seating.arrange.Zone;

/** Puts a conference's rooms and guests into the terms of the arithmetic. */
final class HallModel {

    private final Seating seating;
    private final Map<String, Integer> rooms = new HashMap<>();

    HallModel(Seating seating) {
        this.seating = seating;
        seating.rooms().forEach(use -> rooms.put(use.room().id(), rooms.size()));
    }

    Hall hall() {
        return new Hall(
                seating.rooms().stream().map(this::limits).toList(),
                seating.spots().stream()
                        .filter(SeatSpot::usable)
                        .map(this::place)
                        .toList());
    }

    List<Attendee> people(ProtocolOrder protocol) {
        return seating.delegates().stream()
                .map(delegate -> attendee(delegate, protocol.front(delegate)))
                .toList();
    }

    Place place(SeatSpot spot) {
        return new Place(spot.id(), rooms.get(spot.roomId()), spot.y(), spot.x(), zone(spot.kind()));
    }

    /** People at an online point sit as its own office seats them; only their number is limited here. */
    RoomLimits limits(RoomUse use) {
        RoomSummary room = use.room();
        DayLimits limits = seating.limits();
        int usable = (int) seating.spots().stream()
                .filter(spot -> spot.usable() && spot.roomId().equals(room.id()))
                .count();
        return new RoomLimits(
                room.seatWidthCm(),
                room.rowDepthCm(),
                room.point() ? 0 : limits.distanceCm(),
                limits.most(usable),
                use.setAside());
    }

    private Attendee attendee(Delegate delegate, boolean front) {
        Integer room =
                seating.roomOf(delegate).map(use -> rooms.get(use.room().id())).orElse(null);
        return new Attendee(delegate.id(), block(delegate), stage(delegate), room, front);
    }

    /** Awardees whose place is not announced come after those whose is, in protocol order. */
    private static Integer stage(Delegate delegate) {
        if (!delegate.awardee()) {
            return null;
        }
        return delegate.stage() == null ? Integer.MAX_VALUE : delegate.stage();
    }

    private static String block(Delegate delegate) {
        if (delegate.awardee()) {
            return "stage";
        }
        if (delegate.unitId() != null) {
            return "unit " + delegate.unitId();
        }
        return delegate.unitName() == null ? "guest " + delegate.id() : "name " + delegate.unitName();
    }

    private static Zone zone(SeatKind kind) {
        return switch (kind) {
            case FRONT -> Zone.FRONT;
            case HONOURED -> Zone.HONOURED;
            case ORDINARY, BLOCKED -> Zone.GENERAL;
        };
    }
}
