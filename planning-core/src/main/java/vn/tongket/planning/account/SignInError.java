package vn.tongket.planning.account;

import vn.tongket.kernel.ErrorCode;

/** Why somebody was not signed in. */
public enum SignInError implements ErrorCode {
    WRONG_CREDENTIALS(Kind.FORBIDDEN),
    TOO_MANY_ATTEMPTS(Kind.TOO_MANY);

    private final Kind kind;

    SignInError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.planning.Messages";
    }
}
