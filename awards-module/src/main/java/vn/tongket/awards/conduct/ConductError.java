package vn.tongket.awards.conduct;

import vn.tongket.kernel.ErrorCode;

/** Why an entry about conduct was refused. */
public enum ConductError implements ErrorCode {
    DATES_REVERSED;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String bundle() {
        return "vn.tongket.awards.Messages";
    }
}
