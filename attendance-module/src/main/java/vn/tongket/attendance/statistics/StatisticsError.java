package vn.tongket.attendance.statistics;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the statistics was refused. */
public enum StatisticsError implements ErrorCode {
    GUEST_NOT_FOUND,
    GUEST_CAME,
    NOBODY_CAME;

    @Override
    public String bundle() {
        return "vn.tongket.attendance.quorum.Messages";
    }
}
