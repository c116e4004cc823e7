package vn.tongket.planning.task;

import static vn.tongket.planning.task.TaskError.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.task.history.ReportVerdict;

/** One report of a unit (báo cáo tiến độ), which its head judges once, TSK-9. */
@Entity
@Table(name = "task_report", schema = "planning")
class TaskReportEntry {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "task_id")
    private String taskId;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private int percent;
    private String words;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private ReportVerdict verdict;

    @Column(name = "judged_by")
    private String judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    private String reason;

    protected TaskReportEntry() {
        // for JPA
    }

    TaskReportEntry(Task task, String words, PersonId by, Instant at) {
        id = Ids.next();
        taskId = task.id().value();
        status = task.status();
        percent = task.percent();
        this.words = words;
        reportedBy = by.value();
        reportedAt = at;
        verdict = ReportVerdict.OPEN;
    }

    void confirm(PersonId by, Instant at) {
        judge(ReportVerdict.CONFIRMED, by, at);
    }

    void sendBack(String why, PersonId by, Instant at) {
        require(why != null && !why.isBlank(), TaskError.REASON_MISSING);
        reason = why.strip();
        judge(ReportVerdict.SENT_BACK, by, at);
    }

    private void judge(ReportVerdict said, PersonId by, Instant at) {
        require(verdict == ReportVerdict.OPEN, TaskError.NOTHING_TO_JUDGE);
        require(!by.value().equals(reportedBy), TaskError.ACCEPTED_BY_REPORTER);
        verdict = said;
        judgedBy = by.value();
        judgedAt = at;
    }

    boolean claimsTheResult() {
        return status == TaskStatus.REPORTED;
    }

    int percent() {
        return percent;
    }

    PersonId reportedBy() {
        return new PersonId(reportedBy);
    }
}
