package vn.tongket.awards.decision;

import vn.tongket.kernel.ErrorCode;

/** Why something about a decision on awards was refused. */
public enum DecisionError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOT_THE_AUTHORITY(Kind.FORBIDDEN),
    NOTHING_PROPOSED(Kind.CONFLICT),
    FORM_ABOVE_AUTHORITY(Kind.CONFLICT),
    SEVERAL_FORMS(Kind.CONFLICT),
    NOT_PROPOSED(Kind.CONFLICT),
    NOTHING_STANDS(Kind.CONFLICT),
    AWAITS_SIGNATURE(Kind.CONFLICT),
    SIGNATURE_WANTED(Kind.CONFLICT),
    NOT_SIGNED(Kind.CONFLICT),
    CHANGED_SINCE_SIGNED(Kind.CONFLICT),
    IN_THE_FUTURE(Kind.INVALID);

    private final Kind kind;

    DecisionError(Kind kind) {
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
