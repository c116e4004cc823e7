package vn.tongket.planning.task;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A task as lists show it.
 *
 * @param unitId null as long as the task waits for a particular unit
 * @param unitText the lead unit in the plan's own words
 * @param coordinatingUnits one a line, in the plan's own words
 */
public record TaskSummary(
        String id,
        long version,
        String planId,
        String planNumber,
        String planTitle,
        int position,
        String unitId,
        String unitText,
        String text,
        String coordinatingUnits,
        LocalDate deadline,
        TaskStatus status,
        int percent,
        String report,
        Instant reportedAt,
        Instant acceptedAt)
        implements Serializable {

    public TaskId taskId() {
        return new TaskId(id);
    }

    /** TSK-4 Past its deadline and neither done nor cancelled. */
    public boolean late(LocalDate today) {
        return deadline != null && deadline.isBefore(today) && !status.closed();
    }
}
