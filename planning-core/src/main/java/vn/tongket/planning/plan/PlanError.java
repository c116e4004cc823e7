package vn.tongket.planning.plan;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the plans was refused. */
public enum PlanError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOT_DRAFT(Kind.CONFLICT),
    NOT_SUBMITTED(Kind.CONFLICT),
    NOT_UNDER_REVIEW(Kind.CONFLICT),
    NOT_APPROVED(Kind.CONFLICT),
    NOT_ISSUED(Kind.CONFLICT),
    EMPTY(Kind.CONFLICT),
    NOT_A_PLAN(Kind.CONFLICT),
    APPROVED_BY_SUBMITTER(Kind.FORBIDDEN),
    COMMENT_MISSING(Kind.INVALID),
    ISSUER_WITHOUT_SYMBOL(Kind.CONFLICT),
    ISSUER_UNKNOWN(Kind.INVALID),
    ENDS_BEFORE_START(Kind.INVALID),
    NOT_A_LOWER_UNIT(Kind.INVALID);

    private final Kind kind;

    PlanError(Kind kind) {
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
