package vn.tongket.attendance.checkin;

/** Where the deed of a station and the records of the server disagree (điểm lệch giữa cửa và máy chủ). */
public enum Conflict {
    /** Somebody was let in who was inside by the records. */
    DOUBLE,
    /** The server had refused, or the invitation had died, when the station let the guest in. */
    ADMITTED_THOUGH_REFUSED,
    /** The station did not hold the guest's door any more. */
    LEASE_ENDED,
    /** The server admitted, but the answer came too late and the station did not let the guest in. */
    NOT_LET_IN,
    EXIT_UNMATCHED,
    UNDO_UNMATCHED,
    /** Let in by a code that the server does not know. */
    UNKNOWN_ADMITTED
}
