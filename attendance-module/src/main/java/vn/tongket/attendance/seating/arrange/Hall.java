package vn.tongket.attendance.seating.arrange;

import java.util.List;

/** The rooms of a conference with the seats that may be given (phòng họp và chỗ ngồi dùng được). */
public record Hall(List<RoomLimits> rooms, List<Place> places) {

    public Hall {
        rooms = List.copyOf(rooms);
        places = List.copyOf(places);
    }

    RoomLimits limits(Place place) {
        return rooms.get(place.room());
    }
}
