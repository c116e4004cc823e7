package vn.tongket.attendance.rehearsal;

/** What the readiness sheet complains of (vấn đề cần xử lý trước hội nghị). */
public enum FindingKind {
    NO_TIME,
    NO_DOORS,
    NOT_ISSUED,
    NO_DOOR_FOR_GUEST,
    NO_HOME_DOOR,
    SEAT_TWICE,
    NO_SEAT,
    NO_USHER,
    MORE_THAN_HALL,
    NO_PACKAGE,
    OLD_PACKAGE,
    STALE_PACKAGE,
    LONG_QUEUE,
    NO_QUORUM_RULE
}
