package vn.tongket.planning.amendment;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the amendments was refused. */
public enum AmendmentError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    PLAN_NOT_IN_FORCE(Kind.CONFLICT),
    ANOTHER_ON_ITS_WAY(Kind.CONFLICT),
    NOTHING_CHANGED(Kind.INVALID),
    NOT_IN_THIS_STATE(Kind.CONFLICT),
    APPROVED_BY_SUBMITTER(Kind.FORBIDDEN),
    PLAN_CHANGED_SINCE(Kind.CONFLICT),
    ALREADY_IN_EFFECT(Kind.CONFLICT),
    NOTICE_IS_FOR_THE_TIME(Kind.INVALID),
    MISPRINT_NOT_FOUND(Kind.INVALID),
    CONTENT_IS_NOT_CORRECTED(Kind.INVALID);

    private final Kind kind;

    AmendmentError(Kind kind) {
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
