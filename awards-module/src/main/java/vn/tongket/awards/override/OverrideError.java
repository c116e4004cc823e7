package vn.tongket.awards.override;

import vn.tongket.kernel.ErrorCode;

/** Why an override was refused. */
public enum OverrideError implements ErrorCode {
    NOMINATION_NOT_FOUND(Kind.NOT_FOUND),
    NOT_OVERRIDABLE(Kind.CONFLICT),
    OWN_MATTER(Kind.CONFLICT),
    ALREADY_OVERRIDDEN(Kind.CONFLICT);

    private final Kind kind;

    OverrideError(Kind kind) {
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
