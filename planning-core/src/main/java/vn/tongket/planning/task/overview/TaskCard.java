package vn.tongket.planning.task.overview;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.task.TaskId;
import vn.tongket.planning.task.TaskStatus;

/**
 * A task of a unit as boards and calendars show it (thẻ nhiệm vụ).
 *
 * @param inCharge the person's name; null as long as the unit names nobody
 * @param reportedBy the id of who reported last
 */
public record TaskCard(
        String id,
        long version,
        String planId,
        String planNumber,
        String unitId,
        String unitName,
        String text,
        TaskStatus status,
        int percent,
        LocalDate assignedOn,
        LocalDate deadline,
        String inCharge,
        String reportedBy)
        implements Serializable {

    public TaskId taskId() {
        return new TaskId(id);
    }

    public boolean late(LocalDate today) {
        return deadline != null && deadline.isBefore(today) && !status.closed();
    }
}
