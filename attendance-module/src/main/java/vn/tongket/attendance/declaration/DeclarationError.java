package vn.tongket.attendance.declaration;

import vn.tongket.kernel.ErrorCode;

/** Why a declaration was refused. */
public enum DeclarationError implements ErrorCode {
    TOO_MANY_COMPANIONS,
    NO_PLACES_LEFT;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String bundle() {
        return "vn.tongket.attendance.Messages";
    }
}
