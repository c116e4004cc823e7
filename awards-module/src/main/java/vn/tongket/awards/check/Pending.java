package vn.tongket.awards.check;

/** What has to be done next with a nomination (việc đang chờ). */
public enum Pending {
    SUBMIT,
    ENDORSE,
    APPRAISE,
    VOTE,
    PROPOSE,
    DECIDE,
    NOTHING
}
