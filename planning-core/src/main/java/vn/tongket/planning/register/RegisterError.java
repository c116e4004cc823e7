package vn.tongket.planning.register;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the outgoing register was refused. */
public enum RegisterError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NO_SERIES(Kind.CONFLICT),
    NOT_SIGNED_YET(Kind.INVALID),
    TOO_LATE(Kind.INVALID),
    REASON_MISSING(Kind.INVALID),
    ISSUED_BY_ITS_OWN_WAY(Kind.INVALID),
    NOT_VALID(Kind.CONFLICT);

    private final Kind kind;

    RegisterError(Kind kind) {
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
