package vn.tongket.attendance.lease;

import vn.tongket.kernel.ErrorCode;

/** Why a door was not handed to a device, or not taken from it. */
public enum LeaseError implements ErrorCode {
    DOOR_HELD(Kind.CONFLICT),
    SCANS_NOT_TOLD(Kind.CONFLICT),
    NOT_HELD(Kind.NOT_FOUND),
    STATION_UNKNOWN(Kind.NOT_FOUND);

    private final Kind kind;

    LeaseError(Kind kind) {
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
