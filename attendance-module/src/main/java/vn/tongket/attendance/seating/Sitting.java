package vn.tongket.attendance.seating;

/** A guest on a seat (chỗ đã xếp); pinned when nobody but a named person moves him. */
record Sitting(String guest, String room, String seat, boolean pinned) {

    Sitting pinned(boolean fixed) {
        return new Sitting(guest, room, seat, fixed);
    }
}
