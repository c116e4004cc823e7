package vn.tongket.attendance.group;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the attendee groups was refused. */
public enum GroupError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    QUOTA_WITHOUT_UNIT(Kind.INVALID),
    HAS_GUESTS(Kind.CONFLICT);

    private final Kind kind;

    GroupError(Kind kind) {
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
