package vn.tongket.planning.task;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.planning.task.history.DeadlineCause;

/**
 * A task as lists show it.
 *
 * @param parentId the task of the group that this one belongs to; null for others
 * @param grouped whether it is the task of a whole group
 * @param unitId null as long as the task waits for a particular unit, and for the task of a group
 * @param unitText the lead unit in the plan's own words
 * @param coordinatingUnits one a line, in the plan's own words
 * @param deadlineWords the plan's own words; null where they say nothing that could be read
 * @param inCharge the person's id, null as long as the unit names nobody
 */
public record TaskSummary(
        String id,
        long version,
        String planId,
        String planNumber,
        String planTitle,
        String parentId,
        boolean grouped,
        int position,
        LocalDate assignedOn,
        String unitId,
        String unitText,
        String text,
        String product,
        String coordinatingUnits,
        String inCharge,
        LocalDate deadline,
        String deadlineWords,
        DeadlineCause deadlineCause,
        TaskStatus status,
        int percent,
        String report,
        Instant reportedAt,
        Instant acceptedAt)
        implements Serializable {

    public TaskId taskId() {
        return new TaskId(id);
    }

    public boolean closed() {
        return status.closed();
    }

    /** TSK-4 Past its deadline and neither done nor cancelled. */
    public boolean late(LocalDate today) {
        return deadline != null && deadline.isBefore(today) && !status.closed();
    }
}
