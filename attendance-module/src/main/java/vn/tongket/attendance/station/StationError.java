package vn.tongket.attendance.station;

import vn.tongket.kernel.ErrorCode;

/** Why what a station told was not taken over. */
public enum StationError implements ErrorCode {
    DECIDER_MISSING,
    REASON_MISSING;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String bundle() {
        return "vn.tongket.attendance.Messages";
    }
}
