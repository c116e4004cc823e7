package vn.tongket.awards.certificate;

import vn.tongket.kernel.ErrorCode;

/** Why something about certificates was refused. */
public enum CertificateError implements ErrorCode {
    BLANK_NOT_FOUND(Kind.NOT_FOUND),
    PRINTER_NOT_FOUND(Kind.NOT_FOUND),
    OUTSIDE_BLANK(Kind.INVALID),
    NAME_TAKEN(Kind.CONFLICT),
    NOT_A_PICTURE(Kind.UNSUPPORTED),
    PICTURE_TOO_LARGE(Kind.TOO_LARGE),
    NOT_IN_ROLL(Kind.NOT_FOUND),
    TOO_MANY_ATTEMPTS(Kind.TOO_MANY);

    private final Kind kind;

    CertificateError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.awards.Messages";
    }
}
