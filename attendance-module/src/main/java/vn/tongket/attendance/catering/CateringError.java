package vn.tongket.attendance.catering;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the catering lists was refused. */
public enum CateringError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOTHING_TO_FREEZE(Kind.CONFLICT),
    NO_SUCH_CHANGE(Kind.CONFLICT);

    private final Kind kind;

    CateringError(Kind kind) {
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
