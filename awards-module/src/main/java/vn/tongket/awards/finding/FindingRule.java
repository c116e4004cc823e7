package vn.tongket.awards.finding;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.kernel.ErrorCode;

/** What is checked of a nomination (quy tắc kiểm tra); one that blocks is also the refusal of the next step. */
public enum FindingRule implements ErrorCode {
    OWN_NOMINATION(Severity.BLOCK),
    SAME_ACHIEVEMENT(Severity.BLOCK),
    SAME_PERIOD(Severity.WARN),
    LIKELY_SAME_ACHIEVEMENT(Severity.WARN),
    LIKELY_SAME_PERIOD(Severity.WARN),
    QUOTA_EXCEEDED(Severity.BLOCK),
    SHARE_EXCEEDED(Severity.WARN),
    FORM_NOT_IN_CAMPAIGN(Severity.BLOCK),
    FORM_ABOVE_AUTHORITY(Severity.WARN),
    NOT_FOR_SUBJECT(Severity.BLOCK),
    EARLIER_TITLE_MISSING(Severity.WARN),
    YEARS_MISSING(Severity.WARN),
    DISCIPLINED(Severity.BLOCK),
    DISCIPLINE_ON_RECORD(Severity.WARN),
    UNIT_MEMBER_DISCIPLINED(Severity.BLOCK),
    UNIT_RESULT_WEAK(Severity.WARN),
    UNIT_NOT_NOMINATED(Severity.WARN),
    DOSSIER_INCOMPLETE(Severity.BLOCK),
    DOSSIER_PAPER_MISSING(Severity.WARN),
    POSITION_MISSING(Severity.WARN),
    NOMINEE_UNKNOWN(Severity.WARN),
    DEADLINE_MISSED(Severity.WARN),
    LEGAL_DEADLINE_MISSED(Severity.WARN),
    MEMBERS_SHARE_MISSED(Severity.WARN),
    MEMBER_TITLE_MISSING(Severity.WARN),
    MEMBERS_UNKNOWN(Severity.WARN);

    /** What protects a reader or the stored order; the portal knows no exception from it. */
    private static final Set<FindingRule> FIXED =
            EnumSet.of(OWN_NOMINATION, SAME_ACHIEVEMENT, FORM_NOT_IN_CAMPAIGN, NOT_FOR_SUBJECT, DOSSIER_INCOMPLETE);

    private final Severity severity;

    FindingRule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the office may configure its severity and let a nomination pass in spite of it. */
    public boolean isOpenToTheOffice() {
        return !FIXED.contains(this);
    }

    @Override
    public String code() {
        return "NOMINATION_" + name();
    }

    @Override
    public String bundle() {
        return "vn.tongket.awards.Messages";
    }
}
