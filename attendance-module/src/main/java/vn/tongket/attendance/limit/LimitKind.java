package vn.tongket.attendance.limit;

/** What a limit says (loại giới hạn). */
public enum LimitKind {
    /** So many metres at least between two people (khoảng cách tối thiểu). */
    DISTANCE,
    /** So many percent of the seats at most (tỷ lệ chỗ ngồi). */
    SHARE,
    /** So many people at most in a room (số người tối đa trong một phòng). */
    PEOPLE
}
