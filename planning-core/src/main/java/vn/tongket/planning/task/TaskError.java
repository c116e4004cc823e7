package vn.tongket.planning.task;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the tasks was refused. */
public enum TaskError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOT_ASSIGNED(Kind.CONFLICT),
    CLOSED(Kind.CONFLICT),
    NOT_REPORTED(Kind.CONFLICT),
    ACCEPTED_BY_REPORTER(Kind.FORBIDDEN),
    PERCENT_OUT_OF_RANGE(Kind.INVALID),
    REPORT_MISSING(Kind.INVALID),
    STATUS_NOT_REACHABLE(Kind.INVALID);

    private final Kind kind;

    TaskError(Kind kind) {
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
