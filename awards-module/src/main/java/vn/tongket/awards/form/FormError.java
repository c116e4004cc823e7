package vn.tongket.awards.form;

import vn.tongket.kernel.ErrorCode;

/** Why something about the catalogue of award forms was refused. */
public enum FormError implements ErrorCode {
    UNKNOWN(Kind.INVALID),
    NO_BASE_SALARY(Kind.CONFLICT),
    NO_LEGAL_VERSION(Kind.CONFLICT),
    SALARY_OVERLAPS(Kind.CONFLICT),
    TERM_UNREADABLE(Kind.INVALID),
    DATES_REVERSED(Kind.INVALID),
    NOT_FOR_SUBJECT(Kind.CONFLICT);

    private final Kind kind;

    FormError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "AWARD_FORM_" + name();
    }

    @Override
    public String bundle() {
        return "vn.tongket.awards.Messages";
    }
}
