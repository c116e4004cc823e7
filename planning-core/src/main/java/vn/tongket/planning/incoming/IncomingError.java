package vn.tongket.planning.incoming;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the incoming register was refused. */
public enum IncomingError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    SAME_DOCUMENT(Kind.CONFLICT),
    YOUNGER_THAN_ARRIVAL(Kind.INVALID),
    ARRIVES_IN_FUTURE(Kind.INVALID),
    NOBODY_TO_PASS_TO(Kind.INVALID);

    private final Kind kind;

    IncomingError(Kind kind) {
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
