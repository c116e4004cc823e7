package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.task.history.TaskDetail;

/** Puts together all that is known of a task. */
@ApplicationScoped
class TaskReading {

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskHistoryRepository history;

    @Inject
    private DirectoryService directory;

    TaskDetail detail(TaskDesk.Step step) {
        TaskId id = step.task().id();
        TaskSummary task = tasks.summary(id);
        return new TaskDetail(
                task,
                task.unitId() == null ? null : directory.unit(new UnitId(task.unitId())),
                task.inCharge() == null
                        ? null
                        : directory.person(new PersonId(task.inCharge())).fullName(),
                directory.unitsById(tasks.coordinators(id)),
                history.reportLines(id),
                history.contributionLines(id),
                history.extensionLines(id),
                history.deadlineLines(id),
                task.grouped() && TaskRights.office(step.caller(), step.plan().issuer()) ? tasks.parts(id) : List.of(),
                step.rights().actions());
    }
}
