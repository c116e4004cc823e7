package vn.tongket.awards.stage;

import vn.tongket.kernel.ErrorCode;

/** Why something on the stage was refused. */
public enum StageError implements ErrorCode {
    GROUP_ON_STAGE(Kind.CONFLICT),
    NOBODY_WAITS(Kind.CONFLICT),
    NOT_ON_LIST(Kind.NOT_FOUND),
    ALREADY_HANDED(Kind.CONFLICT),
    GROUP_SIZE(Kind.INVALID);

    private final Kind kind;

    StageError(Kind kind) {
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
