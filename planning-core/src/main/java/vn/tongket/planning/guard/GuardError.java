package vn.tongket.planning.guard;

import vn.tongket.kernel.ErrorCode;

/** Why the guard refused a step. */
public enum GuardError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    BLOCKED(Kind.CONFLICT),
    REASON_MISSING(Kind.INVALID);

    private final Kind kind;

    GuardError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.planning.guard.Messages";
    }
}
