package vn.tongket.awards.finding;

import vn.tongket.kernel.ErrorCode;

/** What is checked of a nomination (quy tắc kiểm tra); one that blocks is also the refusal of the next step. */
public enum FindingRule implements ErrorCode {
    OWN_NOMINATION(Severity.BLOCK),
    SAME_ACHIEVEMENT(Severity.BLOCK),
    SAME_PERIOD(Severity.WARN),
    QUOTA_EXCEEDED(Severity.BLOCK),
    FORM_NOT_IN_CAMPAIGN(Severity.BLOCK),
    FORM_ABOVE_AUTHORITY(Severity.WARN),
    DOSSIER_INCOMPLETE(Severity.BLOCK),
    POSITION_MISSING(Severity.WARN),
    NOMINEE_UNKNOWN(Severity.WARN);

    private final Severity severity;

    FindingRule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
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
