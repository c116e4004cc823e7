package vn.tongket.planning.law;

import java.time.LocalDate;

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
    DATED_LATER;

    /** LAW-3 From the first day to the last; a first day that nobody has verified leaves it open. */
    static LegalState on(LocalDate day, LocalDate from, LocalDate until, boolean replaced) {
        if (from != null && day.isBefore(from)) {
            return NOT_YET;
        }
        if (until != null && day.isAfter(until)) {
            return replaced ? REPLACED : EXPIRED;
        }
        if (until == null && replaced) {
            return REPLACED;
        }
        return from == null ? UNVERIFIED : IN_FORCE;
    }
}
