package vn.tongket.attendance.seating.arrange;

/** Whom a seat is for (khu vực chỗ ngồi). */
public enum Zone {
    /** The row of honour (hàng VIP). */
    FRONT,
    /** Those called to the stage (khu vực người được khen thưởng). */
    HONOURED,
    /** Everybody else. */
    GENERAL
}
