package vn.tongket.attendance.invitation;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the invitations was refused. */
public enum InvitationError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOT_ISSUED(Kind.CONFLICT),
    ALREADY_SENT(Kind.CONFLICT),
    MANY_SENT(Kind.CONFLICT),
    DEAD(Kind.CONFLICT),
    ALREADY_INVITED(Kind.CONFLICT),
    NOT_ASKED(Kind.FORBIDDEN),
    GROUP_OF_OTHER_PLAN(Kind.INVALID),
    STATUS_NOT_SETTABLE(Kind.INVALID),
    TOO_MANY_PEOPLE(Kind.TOO_LARGE),
    TOO_MANY_ATTEMPTS(Kind.TOO_MANY),
    ALREADY_ADMITTED(Kind.CONFLICT),
    /** The conference wants substitutes to be approved first. */
    APPROVAL_NEEDED(Kind.CONFLICT),
    /** The conference has begun. */
    TOO_LATE(Kind.CONFLICT);

    private final Kind kind;

    InvitationError(Kind kind) {
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
