package vn.tongket.attendance.substitution;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of proposed substitutes was refused. */
public enum SubstitutionError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    ALREADY_PROPOSED(Kind.CONFLICT),
    ALREADY_DECIDED(Kind.CONFLICT),
    /** Proposer and approver are different persons. */
    OWN_PROPOSAL(Kind.FORBIDDEN);

    private final Kind kind;

    SubstitutionError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.attendance.Messages";
    }
}
