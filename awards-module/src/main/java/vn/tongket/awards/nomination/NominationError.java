package vn.tongket.awards.nomination;

import vn.tongket.kernel.ErrorCode;

/** Why something about a nomination was refused. */
public enum NominationError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    OWN(Kind.FORBIDDEN),
    OWN_WRITING(Kind.FORBIDDEN),
    NOT_WITH_WRITER(Kind.CONFLICT),
    NOT_SUBMITTED(Kind.CONFLICT),
    NOT_ENDORSED(Kind.CONFLICT),
    NOT_APPRAISED(Kind.CONFLICT),
    NOT_PROPOSED(Kind.CONFLICT),
    NOT_RETURNABLE(Kind.CONFLICT),
    DOES_NOT_MEET(Kind.CONFLICT),
    NOT_PASSED(Kind.CONFLICT),
    SAME_ACHIEVEMENT(Kind.CONFLICT),
    COMMENT_REQUIRED(Kind.INVALID),
    PERIOD_REVERSED(Kind.INVALID),
    UNKNOWN_ACTION(Kind.INVALID);

    private final Kind kind;

    NominationError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.awards.Messages";
    }
}
