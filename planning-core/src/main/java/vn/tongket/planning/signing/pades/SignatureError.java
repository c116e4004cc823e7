package vn.tongket.planning.signing.pades;

import vn.tongket.kernel.ErrorCode;

/** Why a digital signature was not made or not examined. */
public enum SignatureError implements ErrorCode {
    KEY_UNREADABLE(Kind.INVALID),
    KEY_MISSING(Kind.INVALID),
    KEY_NOT_VALID_TODAY(Kind.CONFLICT),
    KEY_WITHDRAWN(Kind.CONFLICT),
    KEY_STATE_UNKNOWN(Kind.CONFLICT),
    TOKEN_UNREADABLE(Kind.INVALID),
    TOKEN_BUSY(Kind.CONFLICT),
    PLACE_NOT_FOUND(Kind.CONFLICT),
    PICTURE_NOT_PNG(Kind.UNSUPPORTED),
    CERTIFICATE_UNREADABLE(Kind.INVALID),
    NOT_A_PDF(Kind.UNSUPPORTED),
    FILE_DAMAGED(Kind.INVALID),
    FILE_TOO_LARGE(Kind.TOO_LARGE),
    EXAMINATION_TOO_LONG(Kind.TOO_LARGE),
    TIME_STAMP_FAILED(Kind.CONFLICT);

    private final Kind kind;

    SignatureError(Kind kind) {
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
