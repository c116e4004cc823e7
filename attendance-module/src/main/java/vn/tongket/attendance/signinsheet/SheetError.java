package vn.tongket.attendance.signinsheet;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the sign-in sheets was refused. */
public enum SheetError implements ErrorCode {
    SHEET_NOT_FOUND(Kind.NOT_FOUND),
    NOBODY_TO_SIGN(Kind.CONFLICT),
    ROW_CODE_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    SheetError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.attendance.quorum.Messages";
    }
}
