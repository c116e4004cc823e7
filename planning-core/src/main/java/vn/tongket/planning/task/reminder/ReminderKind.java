package vn.tongket.planning.task.reminder;

/** Whom a reminder goes to and when (loại nhắc việc). */
public enum ReminderKind {
    BEFORE,
    TODAY,
    LATE,
    /** To the head of the unit. */
    HEAD,
    /** To the planner and the leader of the plan's office. */
    OFFICE
}
