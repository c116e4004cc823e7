package vn.tongket.planning.task;

import java.util.Collection;

/** State of a task (trạng thái nhiệm vụ): assigned, worked on, reported by the unit, accepted by its head. */
public enum TaskStatus {
    ASSIGNED,
    IN_PROGRESS,
    REPORTED,
    DONE,
    CANCELLED;

    public boolean closed() {
        return this == DONE || this == CANCELLED;
    }

    /** TSK-10 How far a group is whose units are as far as these. */
    static TaskStatus ofGroup(Collection<TaskStatus> parts) {
        if (parts.stream().allMatch(TaskStatus::closed)) {
            return parts.contains(DONE) ? DONE : CANCELLED;
        }
        if (parts.stream().allMatch(part -> part == ASSIGNED || part == CANCELLED)) {
            return ASSIGNED;
        }
        return parts.stream().allMatch(part -> part == REPORTED || part.closed()) ? REPORTED : IN_PROGRESS;
    }
}
