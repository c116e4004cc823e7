package vn.tongket.awards.council;

import vn.tongket.kernel.ErrorCode;

/** Why something about a council session was refused. */
public enum CouncilError implements ErrorCode {
    SESSION_NOT_FOUND(Kind.NOT_FOUND),
    NO_MEMBERS(Kind.INVALID),
    NOTHING_TO_VOTE_ON(Kind.CONFLICT),
    NOT_APPRAISED(Kind.CONFLICT),
    NOT_ON_AGENDA(Kind.INVALID),
    VOTED_TWICE_IN_BALLOT(Kind.INVALID),
    ALREADY_VOTED(Kind.CONFLICT),
    RECUSED(Kind.FORBIDDEN),
    REASON_REQUIRED(Kind.INVALID),
    NOT_A_MEMBER(Kind.INVALID),
    CHAIR_NOT_A_MEMBER(Kind.INVALID),
    ALREADY_OPEN(Kind.CONFLICT),
    NOT_OPEN(Kind.CONFLICT),
    NO_QUORUM(Kind.CONFLICT),
    PAPER_ISSUED(Kind.CONFLICT),
    CLOSED(Kind.CONFLICT);

    private final Kind kind;

    CouncilError(Kind kind) {
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
