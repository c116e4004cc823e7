package vn.tongket.attendance.checkin;

import java.util.Locale;

/** What the door says to a scan (kết quả điểm danh). */
public enum Verdict {
    ADMITTED,
    ALREADY_ADMITTED,
    REVOKED,
    UNKNOWN_CODE,
    WRONG_DOOR,
    NOT_YET_OPEN,
    FULL;

    /** The name that other programs use, such as {@code already-admitted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
