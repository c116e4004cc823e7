package vn.tongket.planning.distribution;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the distribution was refused. */
public enum DispatchError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    SIGNED_BEFORE_SENT(Kind.INVALID),
    SIGNER_MISSING(Kind.INVALID),
    NOT_A_PORTAL_UNIT(Kind.INVALID);

    private final Kind kind;

    DispatchError(Kind kind) {
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
