package vn.tongket.attendance.bulk;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of an import was refused. */
public enum ImportError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOT_READY(Kind.CONFLICT),
    NOT_WRITTEN(Kind.CONFLICT),
    RUNNING(Kind.CONFLICT),
    UNDECIDED(Kind.CONFLICT),
    NOTHING_TO_WRITE(Kind.CONFLICT),
    CERTAINLY_THE_SAME(Kind.CONFLICT),
    BUSY(Kind.CONFLICT),
    INTERRUPTED(Kind.CONFLICT);

    private final Kind kind;

    ImportError(Kind kind) {
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
