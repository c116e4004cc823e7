package vn.tongket.planning.subplan;

/** How an inherited part stands (tình trạng phần kế thừa). */
public enum InheritedStatus {
    AS_INHERITED,
    CHANGED_HERE,
    /** The plan above reads otherwise by now, and the unit has not decided. */
    CHANGED_ABOVE
}
