package vn.tongket.attendance.health;

import vn.tongket.kernel.ErrorCode;

/** Why a rule or a declaration of health was refused. */
public enum HealthError implements ErrorCode {
    RULE_NOT_FOUND(Kind.NOT_FOUND),
    RULES_OVERLAP(Kind.CONFLICT),
    ENDS_BEFORE_IT_BEGINS(Kind.INVALID),
    RULE_IN_USE(Kind.CONFLICT),
    NOTHING_ASKED(Kind.CONFLICT),
    ANSWERS_MISSING(Kind.INVALID);

    private final Kind kind;

    HealthError(Kind kind) {
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
