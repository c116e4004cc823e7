package vn.tongket.attendance.checkin;

import vn.tongket.kernel.ErrorCode;

/** Why a use case at the door was refused; what the door says to a guest is a {@link Verdict}. */
public enum CheckInError implements ErrorCode {
    ADMISSION_NOT_FOUND(Kind.NOT_FOUND),
    TOO_MANY_SCANS(Kind.TOO_LARGE);

    private final Kind kind;

    CheckInError(Kind kind) {
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
