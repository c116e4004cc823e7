package vn.tongket.attendance.terms;

import vn.tongket.kernel.ErrorCode;

/** Why the terms of a conference refuse an answer. */
public enum TermsError implements ErrorCode {
    /** The day until which answers were asked for is over. */
    ANSWERS_CLOSED;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String bundle() {
        return "vn.tongket.attendance.Messages";
    }
}
