package vn.tongket.planning.task;

/** State of a task (trạng thái nhiệm vụ): assigned, worked on, reported by the unit, accepted by its head. */
public enum TaskStatus {
    ASSIGNED,
    IN_PROGRESS,
    REPORTED,
    DONE,
    CANCELLED;

    boolean closed() {
        return this == DONE || this == CANCELLED;
    }
}
