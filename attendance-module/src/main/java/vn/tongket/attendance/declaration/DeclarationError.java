package vn.tongket.attendance.declaration;

import vn.tongket.kernel.ErrorCode;

/** Why a declaration was refused. */
public enum DeclarationError implements ErrorCode {
    TOO_MANY_COMPANIONS;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String bundle() {
        return "vn.tongket.attendance.Messages";
    }
}
