package vn.tongket.attendance.session;

import vn.tongket.kernel.ErrorCode;

/** Why a session was not changed. */
public enum SessionError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    SAME_TIME(Kind.CONFLICT),
    GUESTS_ADMITTED(Kind.CONFLICT);

    private final Kind kind;

    SessionError(Kind kind) {
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
