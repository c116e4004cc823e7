package vn.tongket.attendance.seating.arrange;

import java.util.List;
import java.util.stream.IntStream;

/** The rooms of a conference with the seats that may be given (phòng họp và chỗ ngồi dùng được). */
public record Hall(List<RoomLimits> rooms, List<Place> places) {

    public Hall {
        rooms = List.copyOf(rooms);
        places = List.copyOf(places);
    }

    /** Whether a limit of the day leaves seats empty. */
    boolean limited() {
        return IntStream.range(0, rooms.size()).anyMatch(this::limited);
    }

    private boolean limited(int room) {
        long seats = places.stream().filter(place -> place.room() == room).count();
        return rooms.get(room).distanceCm() > 0 || rooms.get(room).most() < seats;
    }

    RoomLimits limits(Place place) {
        return rooms.get(place.room());
    }
}
