package vn.tongket.attendance.group.rule;

import vn.tongket.kernel.ErrorCode;

/** Why a person does not fit into a unit's share. */
public enum CompositionError implements ErrorCode {
    QUOTA_FULL,
    NOT_A_MEMBER,
    LEADERS_MISSING,
    WOMEN_MISSING,
    IMPOSSIBLE;

    @Override
    public String bundle() {
        return "vn.tongket.attendance.Messages";
    }
}
