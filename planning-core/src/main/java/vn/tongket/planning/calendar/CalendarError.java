package vn.tongket.planning.calendar;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the calendar was refused. */
public enum CalendarError implements ErrorCode {
    DAY_NOT_FOUND(Kind.NOT_FOUND),
    DAY_TAKEN(Kind.CONFLICT),
    NOT_A_WEEKEND(Kind.INVALID),
    RANGE_TOO_LONG(Kind.INVALID),
    TOO_MANY_DAYS(Kind.INVALID);

    private final Kind kind;

    CalendarError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.planning.Messages";
    }
}
