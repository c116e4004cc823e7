package vn.tongket.awards.change;

import vn.tongket.kernel.ErrorCode;

/** Why a later decision was refused. */
public enum ChangeError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOT_OF_DECISION(Kind.INVALID),
    ALREADY_CANCELLED(Kind.CONFLICT),
    NOTHING_CHANGED(Kind.INVALID),
    NOTHING_OWED(Kind.NOT_FOUND);

    private final Kind kind;

    ChangeError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "AWARD_CHANGE_" + name();
    }

    @Override
    public String bundle() {
        return "vn.tongket.awards.Messages";
    }
}
