package vn.tongket.planning.sheet;

import vn.tongket.kernel.ErrorCode;

/** Why a list cannot be read (lý do không đọc được tệp danh sách). */
public enum SheetError implements ErrorCode {
    UNSUPPORTED(Kind.UNSUPPORTED),
    OLD_OR_LOCKED(Kind.UNSUPPORTED),
    NOT_UTF8(Kind.UNSUPPORTED),
    DAMAGED(Kind.INVALID),
    TOO_LARGE(Kind.TOO_LARGE),
    SWELLS(Kind.TOO_LARGE),
    TOO_MANY_ROWS(Kind.TOO_LARGE),
    NO_HEADER(Kind.INVALID),
    EMPTY(Kind.INVALID);

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
        return "vn.tongket.planning.Messages";
    }
}
