package vn.tongket.awards.council.ballot;

import vn.tongket.kernel.ErrorCode;

/** Why the urn of a session was not opened or filled. */
public enum BallotError implements ErrorCode {
    KEY_LOST(Kind.CONFLICT),
    KEY_THERE(Kind.CONFLICT),
    DISAGREES(Kind.CONFLICT),
    SECOND_PERSON(Kind.CONFLICT),
    WRITTEN_SUM(Kind.INVALID);

    private final Kind kind;

    BallotError(Kind kind) {
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
