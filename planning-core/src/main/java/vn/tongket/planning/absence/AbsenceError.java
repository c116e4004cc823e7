package vn.tongket.planning.absence;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of absences was refused. */
public enum AbsenceError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    ENDS_BEFORE_IT_BEGINS(Kind.INVALID),
    OVERLAPS(Kind.CONFLICT),
    NOT_OF_YOUR_UNIT(Kind.FORBIDDEN);

    private final Kind kind;

    AbsenceError(Kind kind) {
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
