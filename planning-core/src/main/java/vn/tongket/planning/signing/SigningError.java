package vn.tongket.planning.signing;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the signing was refused. */
public enum SigningError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NO_AUTHORITY(Kind.FORBIDDEN),
    NOT_FOR_THIS_KIND(Kind.FORBIDDEN),
    NOT_YET(Kind.FORBIDDEN),
    NO_LONGER(Kind.FORBIDDEN),
    DELEGATOR_LEFT(Kind.FORBIDDEN),
    HOLDER_UNCLEAR(Kind.INVALID),
    HEAD_TITLE_MISSING(Kind.INVALID),
    DAYS_IN_WRONG_ORDER(Kind.INVALID),
    ALREADY_RECORDED(Kind.CONFLICT),
    MANDATE_ONLY_BY_DELEGATION(Kind.INVALID),
    NOT_HIS_TO_DELEGATE(Kind.FORBIDDEN),
    NOT_DELEGABLE(Kind.INVALID),
    DELEGATED_TO_HIMSELF(Kind.INVALID),
    MANDATE_WITHOUT_END(Kind.INVALID);

    private final Kind kind;

    SigningError(Kind kind) {
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
