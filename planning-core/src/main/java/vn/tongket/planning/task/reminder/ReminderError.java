package vn.tongket.planning.task.reminder;

import vn.tongket.kernel.ErrorCode;

/** Why a change of the reminders was refused. */
public enum ReminderError implements ErrorCode {
    OFFICE_BEFORE_HEAD;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String bundle() {
        return "vn.tongket.planning.Messages";
    }
}
