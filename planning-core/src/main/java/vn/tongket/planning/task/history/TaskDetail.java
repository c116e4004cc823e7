package vn.tongket.planning.task.history;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.task.TaskAction;
import vn.tongket.planning.task.TaskSummary;

/**
 * A task with all that is known of it (toàn bộ thông tin nhiệm vụ).
 *
 * @param inChargeName null as long as the unit names nobody
 * @param reports the latest first
 * @param parts the tasks of the group's units; empty for others
 * @param actions what the caller may do with it now
 */
public record TaskDetail(
        TaskSummary task,
        UnitSummary unit,
        String inChargeName,
        List<UnitSummary> coordinators,
        List<ReportLine> reports,
        List<ContributionLine> contributions,
        List<ExtensionLine> extensions,
        List<DeadlineLine> deadlines,
        List<TaskSummary> parts,
        Set<TaskAction> actions)
        implements Serializable {

    public boolean may(TaskAction action) {
        return actions.contains(action);
    }
}
