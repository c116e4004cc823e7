package vn.tongket.planning.extraction;

import vn.tongket.kernel.ErrorCode;

/** Why a document (văn bản) could not be taken in. */
public enum ExtractionError implements ErrorCode {
    UNSUPPORTED_TYPE(Kind.UNSUPPORTED),
    TOO_LARGE(Kind.TOO_LARGE),
    EMPTY(Kind.INVALID),
    SCAN_WITHOUT_TEXT(Kind.INVALID),
    ENCRYPTED(Kind.INVALID),
    DAMAGED(Kind.INVALID),
    TOO_COMPLEX(Kind.INVALID);

    private final Kind kind;

    ExtractionError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** One code for every document that cannot be read; its text tells the reason. */
    @Override
    public String code() {
        return kind == Kind.INVALID ? "DOCUMENT_UNREADABLE" : "DOCUMENT_" + name();
    }

    @Override
    public String bundle() {
        return "vn.tongket.planning.extraction.Messages";
    }
}
