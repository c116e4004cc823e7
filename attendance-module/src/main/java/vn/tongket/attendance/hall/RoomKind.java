package vn.tongket.attendance.hall;

/** What a room is (loại phòng). */
public enum RoomKind {
    /** A hall with a drawn map (hội trường). */
    HALL,
    /** A point that follows online (điểm cầu): so many places, without a map. */
    ONLINE_POINT
}
