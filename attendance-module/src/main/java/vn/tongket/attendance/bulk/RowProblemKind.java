package vn.tongket.attendance.bulk;

import vn.tongket.attendance.bulk.sheet.GuestField;

/** What is wrong or odd with a row (lỗi, lưu ý của một dòng). */
public enum RowProblemKind {
    NAME_MISSING(GuestField.FULL_NAME, true),
    NAME_ODD(GuestField.FULL_NAME, true),
    NAME_TOO_LONG(GuestField.FULL_NAME, true),
    HONORIFIC_UNKNOWN(GuestField.HONORIFIC, false),
    POSITION_TOO_LONG(GuestField.POSITION, true),
    UNIT_TOO_LONG(GuestField.UNIT, true),
    UNIT_UNKNOWN(GuestField.UNIT, false),
    BIRTH_YEAR_ODD(GuestField.BIRTH_YEAR, true),
    EMAIL_ODD(GuestField.EMAIL, true),
    PHONE_ODD(GuestField.PHONE, true),
    PHONE_ZERO_ADDED(GuestField.PHONE, false);

    private final GuestField field;
    private final boolean blocking;

    RowProblemKind(GuestField field, boolean blocking) {
        this.field = field;
        this.blocking = blocking;
    }

    public GuestField field() {
        return field;
    }

    /** The row stays out; otherwise it is only told. */
    public boolean blocking() {
        return blocking;
    }
}
