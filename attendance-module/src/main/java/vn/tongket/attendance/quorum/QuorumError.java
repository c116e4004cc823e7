package vn.tongket.attendance.quorum;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of quorum was refused. */
public enum QuorumError implements ErrorCode {
    KIND_NOT_FOUND,
    CLOSING_NOT_FOUND,
    MEASURE_UNSOUND(Kind.INVALID),
    DAYS_REVERSED(Kind.INVALID),
    RULES_OVERLAP(Kind.CONFLICT),
    KIND_TAKEN(Kind.CONFLICT),
    NOBODY_INVITED(Kind.CONFLICT);

    private final Kind kind;

    QuorumError() {
        this(Kind.NOT_FOUND);
    }

    QuorumError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.attendance.quorum.Messages";
    }
}
