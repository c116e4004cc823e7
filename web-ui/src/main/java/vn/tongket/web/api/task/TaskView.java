package vn.tongket.web.api.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.planning.task.TaskSummary;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.OfficeTime;

/**
 * A task as other programs read it.
 *
 * @param parentId the task of the group that this one belongs to
 * @param deadlineText the plan's own words, such as "trước hội nghị 10 ngày làm việc"
 * @param parts the tasks of the units of a group, for who sees all of them
 */
public record TaskView(
        String id,
        long version,
        String planId,
        String parentId,
        int position,
        String unit,
        String unitId,
        String text,
        String product,
        List<String> coordinatingUnits,
        LocalDate deadline,
        String deadlineText,
        String deadlineCause,
        String status,
        int percent,
        String report,
        OffsetDateTime reportedAt,
        OffsetDateTime acceptedAt,
        List<TaskView> parts) {

    static TaskView of(TaskSummary task) {
        return of(task, List.of());
    }

    static TaskView of(TaskSummary task, List<TaskSummary> parts) {
        return new TaskView(
                task.id(),
                task.version(),
                task.planId(),
                task.parentId(),
                task.position(),
                task.unitText(),
                task.unitId(),
                task.text(),
                task.product(),
                task.coordinatingUnits().lines().toList(),
                task.deadline(),
                task.deadlineWords(),
                Codes.of(task.deadlineCause()),
                Codes.of(task.status()),
                task.percent(),
                task.report(),
                OfficeTime.of(task.reportedAt()),
                OfficeTime.of(task.acceptedAt()),
                parts.stream().map(TaskView::of).toList());
    }
}
