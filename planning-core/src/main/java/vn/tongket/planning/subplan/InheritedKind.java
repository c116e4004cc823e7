package vn.tongket.planning.subplan;

/** What a sub-plan takes from the plan above (loại phần kế thừa). */
public enum InheritedKind {
    TIME,
    VENUE,
    SECTION,
    TASK
}
