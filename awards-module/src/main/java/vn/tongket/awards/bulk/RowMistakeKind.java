package vn.tongket.awards.bulk;

import java.util.Locale;

/** What is wrong with a row of a list (lỗi của một dòng); such a row is not kept. */
public enum RowMistakeKind {
    NAME_MISSING,
    NAME_TOO_LONG,
    KIND_UNKNOWN,
    UNIT_UNKNOWN,
    UNIT_OF_OTHERS,
    FORM_MISSING,
    FORM_UNKNOWN,
    BIRTH_YEAR_ODD,
    GENDER_UNKNOWN,
    DUTY_UNKNOWN,
    DAY_ODD,
    PERIOD_REVERSED,
    TOO_LONG;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
