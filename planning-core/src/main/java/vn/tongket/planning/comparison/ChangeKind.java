package vn.tongket.planning.comparison;

/** What happened to a line (loại thay đổi). */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
}
