package vn.tongket.planning.subplan;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the sub-plans was refused. */
public enum SubPlanError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOTHING_TO_DECIDE(Kind.CONFLICT),
    UNDER_REVIEW(Kind.CONFLICT),
    DUE_IN_THE_PAST(Kind.INVALID);

    private final Kind kind;

    SubPlanError(Kind kind) {
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
