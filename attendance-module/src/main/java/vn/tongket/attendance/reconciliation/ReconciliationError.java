package vn.tongket.attendance.reconciliation;

import vn.tongket.kernel.ErrorCode;

/** Why a conflict was not settled. */
public enum ReconciliationError implements ErrorCode {
    NOTHING_TO_SETTLE;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String bundle() {
        return "vn.tongket.attendance.Messages";
    }
}
