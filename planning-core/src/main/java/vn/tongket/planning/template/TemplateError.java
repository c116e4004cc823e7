package vn.tongket.planning.template;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the templates was refused. */
public enum TemplateError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NAME_TAKEN(Kind.CONFLICT);

    private final Kind kind;

    TemplateError(Kind kind) {
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
