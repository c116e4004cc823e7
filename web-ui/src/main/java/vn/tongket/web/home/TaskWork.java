package vn.tongket.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.TaskStatus;
import vn.tongket.planning.task.TaskSummary;
import vn.tongket.web.shell.VietnameseFormat;

/** Tasks of the person's units that are open (nhiệm vụ của đơn vị), the next deadline first. */
@ApplicationScoped
class TaskWork implements WorkSource {

    private static final PageRequest SOME = new PageRequest(null, 0, MOST, null);

    @Inject
    private TaskService tasks;

    @Override
    public List<WorkItem> waitingFor(Caller caller) {
        if (!caller.holdsAny(Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD)) {
            return List.of();
        }
        boolean head = caller.holds(Role.DEPARTMENT_HEAD);
        return tasks.mine(SOME, true).items().stream()
                .filter(task -> head || task.status() != TaskStatus.REPORTED)
                .map(TaskWork::item)
                .toList();
    }

    private static WorkItem item(TaskSummary task) {
        boolean reported = task.status() == TaskStatus.REPORTED;
        return new WorkItem(
                "text",
                reported ? "work.task-to-confirm" : "work.task-to-report",
                task.text(),
                task.planNumber() == null ? task.planTitle() : task.planNumber(),
                "/plan/task?id=" + task.id(),
                task.deadline(),
                task.late(LocalDate.now(VietnameseFormat.OFFICE)));
    }
}
