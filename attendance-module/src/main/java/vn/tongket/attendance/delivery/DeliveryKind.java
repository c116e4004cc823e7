package vn.tongket.attendance.delivery;

/** What is sent to a guest (loại thư gửi khách mời). */
public enum DeliveryKind {
    INVITATION,
    REMINDER,
    /** His invitation is dead; calendars take the meeting out. */
    CANCELLATION
}
