package vn.tongket.attendance.checkin;

/** What happened to an admission (biến động của lượt vào). */
public enum AdmissionChange {
    ADMITTED,
    UNDONE,
    LEFT,
    RETURNED
}
