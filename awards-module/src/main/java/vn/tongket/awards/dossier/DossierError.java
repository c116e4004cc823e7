package vn.tongket.awards.dossier;

import vn.tongket.kernel.ErrorCode;

/** Why something about a dossier was refused. */
public enum DossierError implements ErrorCode {
    REVIEW_NOT_FOUND(Kind.NOT_FOUND),
    MORE_PRESENT_THAN_MEMBERS(Kind.INVALID),
    MORE_VOTES_THAN_PRESENT(Kind.INVALID),
    NOT_OF_UNIT(Kind.INVALID),
    FILE_NOT_FOUND(Kind.NOT_FOUND),
    TIMES_REVERSED(Kind.INVALID),
    WITH_OTHERS(Kind.CONFLICT),
    NOTHING_TO_PROPOSE(Kind.CONFLICT);

    private final Kind kind;

    DossierError(Kind kind) {
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
