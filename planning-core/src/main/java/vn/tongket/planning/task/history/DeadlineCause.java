package vn.tongket.planning.task.history;

/** Where a deadline comes from (căn cứ xác định thời hạn). */
public enum DeadlineCause {
    NONE,
    /** The plan names it as data. */
    STATED,
    /** Read from the words of the task. */
    READ,
    /** Counted from the day of the conference. */
    COMPUTED,
    /** A request for more time was granted. */
    EXTENDED,
    /** The planner set it by hand. */
    SET
}
