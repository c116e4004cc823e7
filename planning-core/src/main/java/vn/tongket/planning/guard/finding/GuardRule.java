package vn.tongket.planning.guard.finding;

import static vn.tongket.planning.guard.finding.Severity.ADVICE;
import static vn.tongket.planning.guard.finding.Severity.ERROR;
import static vn.tongket.planning.guard.finding.Severity.WARNING;

import vn.tongket.kernel.ErrorCode;

/** What the guard looks for (quy tắc kiểm tra), how grave it is and where it is ordered. */
public enum GuardRule implements ErrorCode {
    ISSUER_MISSING(1, ERROR, Source.ISSUER),
    PLACE_MISSING(1, WARNING, Source.PLACE_AND_DATE),
    TITLE_MISSING(1, ERROR, Source.TITLE),
    BASES_MISSING(1, WARNING, Source.TEXT),
    BODY_MISSING(1, ERROR, Source.TEXT),
    SIGNER_TITLE_MISSING(1, ERROR, Source.SIGNER),
    SIGNER_NAME_MISSING(1, ERROR, Source.SIGNER),
    RECIPIENTS_MISSING(1, ERROR, Source.RECIPIENTS),
    NUMBER_FORM(2, WARNING, Source.NUMBER),
    NUMBER_ZERO(2, WARNING, Source.NUMBER),
    NUMBER_SPACES(2, WARNING, Source.NUMBER),
    NUMBER_TYPE(2, WARNING, Source.TYPES),
    NUMBER_BODY(2, WARNING, Source.NUMBER),
    PLACE_HOLDS_DATE(3, WARNING, Source.PLACE_AND_DATE),
    DAY_ZERO(3, ADVICE, Source.PLACE_AND_DATE),
    MONTH_ZERO(3, ADVICE, Source.PLACE_AND_DATE),
    CAPITALS(4, ADVICE, Source.CAPITALS),
    BASIS_END(5, WARNING, Source.TEXT),
    BASIS_TOGETHER(5, WARNING, Source.TEXT),
    BASIS_LAW_NUMBER(5, ADVICE, Source.TEXT),
    BASIS_INCOMPLETE(5, WARNING, Source.TEXT),
    HEADING_REPEATED(6, WARNING, Source.TEXT),
    HEADING_GAP(6, WARNING, Source.TEXT),
    HEADING_LOST(6, WARNING, Source.TEXT),
    HEADING_STYLE(6, ADVICE, Source.TEXT),
    LETTERS_WITHOUT_D(6, WARNING, Source.TEXT),
    END_MARK(7, WARNING, Source.MODEL),
    FILING_MISSING(8, WARNING, Source.RECIPIENTS),
    FILING_NOT_LAST(8, WARNING, Source.RECIPIENTS),
    RECIPIENT_END(8, WARNING, Source.RECIPIENTS),
    SIGNER_ORDER(9, ERROR, Source.SIGNER),
    SIGNER_FORM(9, WARNING, Source.SIGNER),
    SIGNER_DEPUTY(9, WARNING, Source.SIGNER),
    SIGNER_COMBINATION(9, WARNING, Source.SIGNER),
    SIGNER_CASE(9, WARNING, Source.SIGNER),
    NAME_CASE(9, WARNING, Source.SIGNER),
    NAME_DEGREE(9, WARNING, Source.SIGNER),
    TITLE_BELOW_NAME(9, WARNING, Source.SIGNER),
    BODY_MIXED(10, WARNING, Source.OWN_SERIES),
    WEEKDAY(11, WARNING, Source.NONE),
    TIME_OPEN(12, ADVICE, Source.NONE),
    TONES_MIXED(13, ADVICE, Source.NONE),
    BASIS_NOT_YET(16, ERROR, Source.NONE),
    BASIS_EXPIRED(16, ERROR, Source.NONE),
    BASIS_REPLACED(16, ERROR, Source.NONE),
    BASIS_DATED_LATER(16, ERROR, Source.NONE),
    BASIS_UNVERIFIED(16, ADVICE, Source.NONE),
    BASIS_UNKNOWN(16, ADVICE, Source.NONE),
    PAGE_SIZE(18, WARNING, Source.PAGE),
    PAGE_LYING(18, WARNING, Source.PAGE),
    PAGE_MARGINS(18, WARNING, Source.PAGE),
    PAGE_NUMBER_AT_FOOT(18, WARNING, Source.PAGE),
    LETTERS_FONT(19, WARNING, Source.PAGE),
    LETTERS_COLOUR(19, WARNING, Source.PAGE),
    PART_SIZE(20, WARNING, Source.LOOKS),
    PART_BOLD(20, WARNING, Source.LOOKS),
    PART_NOT_BOLD(20, WARNING, Source.LOOKS),
    PART_ITALIC(20, WARNING, Source.LOOKS),
    PART_UPRIGHT(20, WARNING, Source.LOOKS),
    NATION_MISSING(21, WARNING, Source.MOTTO),
    PART_ORDER(21, WARNING, Source.LOOKS);

    private static final int PARTS = 1;
    private static final int REGISTER = 16;

    private final int number;
    private final Severity severity;
    private final String citation;

    GuardRule(int number, Severity severity, String citation) {
        this.number = number;
        this.severity = severity;
        this.citation = citation;
    }

    /** {@code GRD-7}, by which the rule is quoted. */
    public String number() {
        return "GRD-" + number;
    }

    public Severity severity() {
        return severity;
    }

    /** Where the rule is ordered; null for good practice. */
    public String citation() {
        return citation;
    }

    /** It asks for a part that is not there, rather than contradicting one that is. */
    public boolean asksForPart() {
        return number == PARTS;
    }

    /** It compares the bases with the legal register. */
    public boolean readsRegister() {
        return number == REGISTER;
    }

    @Override
    public String bundle() {
        return "vn.tongket.planning.guard.Messages";
    }
}
