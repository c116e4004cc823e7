package vn.tongket.planning.revision;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the versions and comments was refused. */
public enum RevisionError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    COMMENT_NOT_FOUND(Kind.NOT_FOUND),
    PARAGRAPH_GONE(Kind.CONFLICT),
    ALREADY_ISSUED(Kind.CONFLICT),
    TOO_MANY_COMMENTS(Kind.CONFLICT);

    private final Kind kind;

    RevisionError(Kind kind) {
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
