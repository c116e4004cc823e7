package vn.tongket.attendance.conference;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of a conference was refused. */
public enum ConferenceError implements ErrorCode {
    NOT_FOUND,
    PLAN_NOT_IN_FORCE;

    @Override
    public String bundle() {
        return "vn.tongket.attendance.Messages";
    }
}
