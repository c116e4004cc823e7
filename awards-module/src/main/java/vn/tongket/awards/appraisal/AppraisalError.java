package vn.tongket.awards.appraisal;

import vn.tongket.kernel.ErrorCode;

/** Why something about an appraisal was refused. */
public enum AppraisalError implements ErrorCode {
    NOT_WITH_THE_OFFICE(Kind.CONFLICT),
    UNKNOWN_ITEM(Kind.INVALID),
    ALREADY_ASKED(Kind.CONFLICT),
    DUE_IN_THE_PAST(Kind.INVALID),
    OPINION_NOT_FOUND(Kind.NOT_FOUND),
    ALREADY_ANSWERED(Kind.CONFLICT),
    REASON_REQUIRED(Kind.INVALID),
    CRITERION_TWICE(Kind.INVALID),
    UNKNOWN_CRITERION(Kind.INVALID);

    private final Kind kind;

    AppraisalError(Kind kind) {
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
