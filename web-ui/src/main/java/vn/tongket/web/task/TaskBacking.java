package vn.tongket.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.task.TaskAction;
import vn.tongket.planning.task.TaskId;
import vn.tongket.planning.task.TaskReport;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.TaskStatus;
import vn.tongket.planning.task.history.ReportVerdict;
import vn.tongket.planning.task.history.TaskDetail;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code plan/task.xhtml}: the task, its reports and what the head says to them. */
@Named
@ViewScoped
public class TaskBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService tasks;

    @Inject
    private Messages messages;

    private String id;
    private TaskDetail detail;
    private TaskStatus status;
    private int percent;
    private String words;
    private String reason;

    public void load() {
        detail = tasks.detail(new TaskId(id));
        status = detail.task().status() == TaskStatus.ASSIGNED
                ? TaskStatus.IN_PROGRESS
                : detail.task().status();
        percent = detail.task().percent();
        words = null;
        reason = null;
    }

    public void report() {
        tasks.report(
                detail.task().taskId(),
                new TaskReport(status, percent, words),
                detail.task().version());
        done("task-list.reported");
    }

    public void confirm() {
        tasks.accept(detail.task().taskId(), detail.task().version());
        done("task.confirmed");
    }

    public void sendBack() {
        tasks.sendBack(detail.task().taskId(), reason, detail.task().version());
        done("task.sent-back");
    }

    /** Says what was done and shows the task as it is now. */
    void done(String key, Object... arguments) {
        messages.info("planText", key, arguments);
        load();
    }

    TaskId taskId() {
        return new TaskId(id);
    }

    long version() {
        return detail.task().version();
    }

    public boolean may(String action) {
        return detail.may(TaskAction.valueOf(action));
    }

    /** The last report waits for a word of the head. */
    public boolean isToJudge() {
        return may("JUDGE")
                && !detail.reports().isEmpty()
                && detail.reports().get(0).verdict() == ReportVerdict.OPEN;
    }

    public boolean isLate() {
        return detail.task().late(LocalDate.now(VietnameseFormat.OFFICE));
    }

    public TaskDetail getDetail() {
        return detail;
    }

    public List<TaskStatus> getReportable() {
        return List.of(TaskStatus.IN_PROGRESS, TaskStatus.REPORTED);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
