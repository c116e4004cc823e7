package vn.tongket.attendance.wall;

import vn.tongket.kernel.ErrorCode;

/** Why a wall link was not made, or shows nothing. */
public enum WallError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    ENDS_IN_THE_PAST(Kind.INVALID),
    ENDS_TOO_LATE(Kind.INVALID);

    private final Kind kind;

    WallError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.attendance.Messages";
    }
}
