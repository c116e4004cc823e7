package vn.tongket.planning.law;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the legal register was refused. */
public enum LawError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NUMBER_MISSING(Kind.INVALID),
    NUMBER_TAKEN(Kind.CONFLICT),
    TWO_IN_FORCE(Kind.CONFLICT),
    DATES_OUT_OF_ORDER(Kind.INVALID),
    REPLACED_BY_ITSELF(Kind.INVALID);

    private final Kind kind;

    LawError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.planning.law.Messages";
    }
}
