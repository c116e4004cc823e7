package vn.tongket.planning.task;

import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;

/** Why a use case of the tasks was refused. */
public enum TaskError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOT_ASSIGNED(Kind.CONFLICT),
    CLOSED(Kind.CONFLICT),
    ALREADY_BEGUN(Kind.CONFLICT),
    NOT_REPORTED(Kind.CONFLICT),
    NOTHING_TO_JUDGE(Kind.CONFLICT),
    ACCEPTED_BY_REPORTER(Kind.FORBIDDEN),
    PERCENT_OUT_OF_RANGE(Kind.INVALID),
    REPORT_MISSING(Kind.INVALID),
    REASON_MISSING(Kind.INVALID),
    STATUS_NOT_REACHABLE(Kind.INVALID),
    NOT_A_MEMBER(Kind.INVALID),
    LEAD_COORDINATES(Kind.INVALID),
    NO_DEADLINE(Kind.CONFLICT),
    NOT_LATER(Kind.INVALID),
    EXTENSION_OPEN(Kind.CONFLICT),
    EXTENSION_DECIDED(Kind.CONFLICT),
    DECIDED_BY_ASKER(Kind.FORBIDDEN),
    DEADLINE_UNCHANGED(Kind.INVALID);

    private final Kind kind;

    TaskError(Kind kind) {
        this.kind = kind;
    }

    static void require(boolean satisfied, TaskError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
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
