package vn.tongket.planning.subplan;

/** What the sub-plans of a plan add up to (số liệu tổng hợp). */
public enum TallyKind {
    TASKS,
    TASKS_DONE,
    INVITED,
    PRESENT,
    NOMINATIONS,
    AWARDED
}
