package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.task.TaskReport;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.TaskStatus;
import vn.tongket.planning.task.TaskSummary;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code plan/task-list.xhtml}: the tasks of the user's units and his reports. */
@Named
@ViewScoped
public class TaskListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private TaskService tasks;

    @Inject
    private Messages messages;

    private String query;
    private boolean closedToo;
    private List<TaskSummary> found;
    private long total;
    private TaskSummary chosen;
    private TaskStatus status;
    private int percent;
    private String report;

    public List<TaskSummary> getFound() {
        if (found == null) {
            search();
        }
        return found;
    }

    public long getTotal() {
        getFound();
        return total;
    }

    public void search() {
        Page<TaskSummary> page = tasks.mine(new PageRequest(query, 0, SIZE, null), !closedToo);
        found = page.items();
        total = page.total();
    }

    public void choose(TaskSummary task) {
        chosen = task;
        status = task.status() == TaskStatus.ASSIGNED ? TaskStatus.IN_PROGRESS : task.status();
        percent = task.percent();
        report = task.report();
    }

    public void cancel() {
        chosen = null;
    }

    public void send() {
        tasks.report(chosen.taskId(), new TaskReport(status, percent, report), chosen.version());
        messages.info("planText", "task-list.reported");
        chosen = null;
        search();
    }

    public void accept(TaskSummary task) {
        tasks.accept(task.taskId(), task.version());
        messages.info("planText", "task-list.accepted");
        search();
    }

    public boolean late(TaskSummary task) {
        return task.late(LocalDate.now(VietnameseFormat.OFFICE));
    }

    public boolean reportsOn(String id) {
        return chosen != null && chosen.id().equals(id);
    }

    public List<TaskStatus> getReportable() {
        return List.of(TaskStatus.IN_PROGRESS, TaskStatus.REPORTED);
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public boolean isClosedToo() {
        return closedToo;
    }

    public void setClosedToo(boolean closedToo) {
        this.closedToo = closedToo;
    }

    public TaskStatus getStatus() {
        return status;
    }

    public void setStatus(TaskStatus status) {
        this.status = status;
    }

    public int getPercent() {
        return percent;
    }

    public void setPercent(int percent) {
        this.percent = percent;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
