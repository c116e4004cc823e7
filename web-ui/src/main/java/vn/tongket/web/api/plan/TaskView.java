package vn.tongket.web.api.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.planning.task.TaskSummary;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.OfficeTime;

/** A task as other programs read it. */
public record TaskView(
        String id,
        long version,
        String planId,
        int position,
        String unit,
        String unitId,
        String text,
        List<String> coordinatingUnits,
        LocalDate deadline,
        String status,
        int percent,
        String report,
        OffsetDateTime reportedAt,
        OffsetDateTime acceptedAt) {

    static TaskView of(TaskSummary task) {
        return new TaskView(
                task.id(),
                task.version(),
                task.planId(),
                task.position(),
                task.unitText(),
                task.unitId(),
                task.text(),
                task.coordinatingUnits().lines().toList(),
                task.deadline(),
                Codes.of(task.status()),
                task.percent(),
                task.report(),
                OfficeTime.of(task.reportedAt()),
                OfficeTime.of(task.acceptedAt()));
    }
}
