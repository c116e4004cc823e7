package vn.tongket.attendance.quota;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of a unit's list was refused. */
public enum QuotaError implements ErrorCode {
    CLOSED,
    NOTHING_NAMED;

    @Override
    public String bundle() {
        return "vn.tongket.attendance.Messages";
    }
}
