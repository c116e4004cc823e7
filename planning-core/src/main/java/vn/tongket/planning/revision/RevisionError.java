package vn.tongket.planning.revision;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the versions was refused. */
public enum RevisionError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND);

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
