package vn.tongket.attendance.seating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.attendance.hall.RoomUse;
import vn.tongket.attendance.hall.SeatSpot;
import vn.tongket.attendance.limit.DayLimits;

/**
 * The seating of a conference as it stands (hiện trạng chỗ ngồi).
 *
 * @param delegates in protocol order
 */
record Seating(
        List<RoomUse> rooms,
        List<SeatSpot> spots,
        List<Delegate> delegates,
        Map<String, Sitting> sittings,
        DayLimits limits) {

    static Seating of(
            List<RoomUse> rooms,
            List<SeatSpot> spots,
            List<Delegate> delegates,
            List<Sitting> sittings,
            DayLimits limits) {
        Map<String, Sitting> byGuest = new LinkedHashMap<>();
        sittings.forEach(sitting -> byGuest.putIfAbsent(sitting.guest(), sitting));
        return new Seating(rooms, spots, delegates, byGuest, limits);
    }

    Optional<SeatSpot> spot(String id) {
        return spots.stream().filter(spot -> spot.id().equals(id)).findFirst();
    }

    Optional<Sitting> on(String seat) {
        return sittings.values().stream()
                .filter(sitting -> sitting.seat().equals(seat))
                .findFirst();
    }

    /** The room set aside for this guest, by his group or else his unit; empty when he may sit anywhere (ATT-47). */
    Optional<RoomUse> roomOf(Delegate delegate) {
        return rooms.stream()
                .filter(room -> room.groups().contains(delegate.groupId()))
                .findFirst()
                .or(() -> rooms.stream()
                        .filter(room ->
                                delegate.unitId() != null && room.units().contains(delegate.unitId()))
                        .findFirst());
    }

    /** What the door and the cards call each seat. */
    Map<String, String> labels() {
        Map<String, RoomUse> byRoom =
                rooms.stream().collect(Collectors.toMap(use -> use.room().id(), Function.identity()));
        Map<String, String> labels = new LinkedHashMap<>();
        for (SeatSpot spot : spots) {
            labels.put(spot.id(), label(byRoom.get(spot.roomId()), spot));
        }
        return labels;
    }

    private String label(RoomUse use, SeatSpot spot) {
        if (use.room().point()) {
            return use.room().shortName();
        }
        return rooms.size() == 1 ? spot.label() : use.room().shortName() + " " + spot.label();
    }
}
