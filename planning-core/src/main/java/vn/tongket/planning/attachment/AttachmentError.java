package vn.tongket.planning.attachment;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the attachments was refused. */
public enum AttachmentError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    EMPTY(Kind.INVALID),
    TOO_LARGE(Kind.TOO_LARGE),
    TYPE_NOT_ALLOWED(Kind.UNSUPPORTED),
    HAS_MACROS(Kind.UNSUPPORTED),
    INFECTED(Kind.INVALID),
    NOT_SCANNED(Kind.CONFLICT),
    DAMAGED(Kind.CONFLICT);

    private final Kind kind;

    AttachmentError(Kind kind) {
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
