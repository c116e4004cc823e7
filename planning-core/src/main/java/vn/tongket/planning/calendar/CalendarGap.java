package vn.tongket.planning.calendar;

/** What the calendar of a year still lacks (nội dung còn thiếu của lịch năm). */
public enum CalendarGap {
    TET,
    KINGS,
    SECOND_NATIONAL_DAY,
    /** A holiday falls on a weekend and no day in lieu follows it. */
    LIEU
}
