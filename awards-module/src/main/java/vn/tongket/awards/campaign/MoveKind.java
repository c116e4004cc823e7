package vn.tongket.awards.campaign;

/** What was changed of a campaign by hand (loại điều chỉnh). */
public enum MoveKind {
    STATE,
    BY_DATE,
    CALENDAR
}
