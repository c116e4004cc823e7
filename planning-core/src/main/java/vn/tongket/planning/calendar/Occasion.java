package vn.tongket.planning.calendar;

/** Why a day differs from others of its weekday (lý do nghỉ hoặc làm bù); the holidays are those of Labour Code art. 112. */
public enum Occasion {
    NEW_YEAR,
    TET,
    KINGS,
    VICTORY,
    LABOUR,
    NATIONAL_DAY,
    /** In lieu of a holiday at a weekend, or swapped with a day that is worked instead. */
    LIEU,
    OTHER,
    /** A day of the weekend that is worked (làm bù). */
    MAKE_UP;

    boolean free() {
        return this != MAKE_UP;
    }

    boolean holiday() {
        return free() && this != LIEU && this != OTHER;
    }
}
