package vn.tongket.planning.idempotency;

import vn.tongket.kernel.ErrorCode;

/** Why a key was refused. */
public enum IdempotencyError implements ErrorCode {
    KEY_OF_ANOTHER_CALL,
    KEY_TOO_LONG;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String bundle() {
        return "vn.tongket.planning.Messages";
    }
}
