package vn.tongket.attendance.expansion;

/** Why a guest may not be able to come (loại trùng lịch). */
public enum ClashKind {
    /** Away by the directory: on leave, ill, on a mission. */
    AWAY,
    /** Invited elsewhere at the same hour. */
    ELSEWHERE
}
