package vn.tongket.planning.signing.record;

import vn.tongket.kernel.ErrorCode;

/** Why a document was not issued, or a record of its signature not kept. */
public enum RecordError implements ErrorCode {
    NOT_SIGNED(Kind.CONFLICT),
    AGENCY_SIGNATURE_MISSING(Kind.CONFLICT),
    ALREADY_SIGNED(Kind.CONFLICT),
    FILE_NOT_WHOLE(Kind.CONFLICT),
    ANCHOR_ALREADY_TRUSTED(Kind.CONFLICT);

    private final Kind kind;

    RecordError(Kind kind) {
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
