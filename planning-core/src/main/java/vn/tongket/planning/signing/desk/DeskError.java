package vn.tongket.planning.signing.desk;

import vn.tongket.kernel.ErrorCode;

/** Why a paper was not signed. */
public enum DeskError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOT_APPROVED(Kind.CONFLICT),
    NAMES_ANOTHER_SIGNER(Kind.CONFLICT),
    DAY_IN_THE_FUTURE(Kind.INVALID),
    NOTHING_TO_SEAL(Kind.CONFLICT),
    NOT_ISSUED(Kind.CONFLICT),
    KEY_OF_ANOTHER(Kind.INVALID),
    KEY_FILE_MISSING(Kind.INVALID),
    KEY_NOT_CONFIGURED(Kind.CONFLICT);

    private final Kind kind;

    DeskError(Kind kind) {
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
