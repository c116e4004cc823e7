package vn.tongket.planning.notice;

/** What a notice is about (loại thông báo). */
public enum NoticeKind {
    PLAN,
    AMENDMENT,
    RECALL,
    SUB_PLAN,
    TASK,
    DOCUMENT,
    INVITATION,
    AWARD
}
