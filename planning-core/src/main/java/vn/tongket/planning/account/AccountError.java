package vn.tongket.planning.account;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the accounts was refused. */
public enum AccountError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    USERNAME_TAKEN(Kind.CONFLICT),
    WEAK_PASSWORD(Kind.INVALID),
    PASSWORDS_DIFFER(Kind.INVALID),
    OWN_ACCOUNT(Kind.FORBIDDEN),
    NOT_HIS_TO_DELEGATE(Kind.FORBIDDEN),
    DEPUTY_WITHOUT_ACCOUNT(Kind.INVALID),
    HOLDS_THE_ROLE(Kind.CONFLICT),
    DAYS_IN_WRONG_ORDER(Kind.INVALID);

    private final Kind kind;

    AccountError(Kind kind) {
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
