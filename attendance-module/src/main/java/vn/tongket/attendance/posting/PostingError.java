package vn.tongket.attendance.posting;

import vn.tongket.kernel.ErrorCode;

/** Why a posted code was not made, or did not work. */
public enum PostingError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    STATION_UNKNOWN(Kind.NOT_FOUND),
    ENDS_BEFORE_IT_BEGINS(Kind.INVALID),
    NOT_NOW(Kind.CONFLICT),
    WHO_IS_IT(Kind.INVALID);

    private final Kind kind;

    PostingError(Kind kind) {
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
