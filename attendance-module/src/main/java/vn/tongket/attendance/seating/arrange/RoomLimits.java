package vn.tongket.attendance.seating.arrange;

import java.util.List;

/**
 * What the rules of the day allow in one room (giới hạn của phòng), with the measures of its seats.
 *
 * @param distanceCm how far apart people sit at least; 0 for no such rule
 * @param most how many people may be in the room
 * @param setAside the room is for its own guests only
 */
public record RoomLimits(int seatWidthCm, int rowDepthCm, int distanceCm, int most, boolean setAside) {

    /** Whether somebody may sit here when these others sit in the room. */
    public boolean allows(Place place, List<Place> others) {
        return others.size() < most && others.stream().allMatch(other -> apart(place, other));
    }

    boolean apart(Place one, Place other) {
        if (distanceCm == 0 || one.room() != other.room()) {
            return true;
        }
        long across = (long) (one.column() - other.column()) * seatWidthCm;
        long along = (long) (one.row() - other.row()) * rowDepthCm;
        return across * across + along * along >= (long) distanceCm * distanceCm;
    }
}
