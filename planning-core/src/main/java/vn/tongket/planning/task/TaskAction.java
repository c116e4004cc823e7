package vn.tongket.planning.task;

/** What somebody may do with a task (thao tác với nhiệm vụ). */
public enum TaskAction {
    ASSIGN,
    SET_DEADLINE,
    DECIDE_EXTENSION,
    NAME_PERSON,
    REPORT,
    JUDGE,
    ASK_EXTENSION,
    CONTRIBUTE
}
