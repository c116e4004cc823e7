package vn.tongket.attendance.signinsheet;

/** How the guests are spread over sheets (cách chia danh sách ký). */
public enum SheetGrouping {
    DOOR,
    UNIT
}
