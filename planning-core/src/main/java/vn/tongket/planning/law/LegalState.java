package vn.tongket.planning.law;

/** State of a cited document at a day (tình trạng hiệu lực). */
public enum LegalState {
    IN_FORCE,
    NOT_YET,
    EXPIRED,
    REPLACED,
    /** It stands in the register, but nobody has verified since when it is in force. */
    UNVERIFIED,
    /** It does not stand in the register. */
    UNKNOWN,
    /** It is dated after the plan that cites it. */
    DATED_LATER
}
