package vn.tongket.planning.notice;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the notices was refused. */
public enum NoticeError implements ErrorCode {
    NOT_FOUND;

    @Override
    public String bundle() {
        return "vn.tongket.planning.Messages";
    }
}
