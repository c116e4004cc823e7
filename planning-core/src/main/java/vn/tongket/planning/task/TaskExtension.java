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
import java.time.LocalDate;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.task.history.ExtensionState;

/** A unit's request for more time (đề nghị gia hạn), TSK-13. */
@Entity
@Table(name = "task_extension", schema = "planning")
class TaskExtension {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "task_id")
    private String taskId;

    @Column(name = "old_deadline")
    private LocalDate oldDeadline;

    private LocalDate wanted;
    private String reason;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    private LocalDate granted;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String comment;

    protected TaskExtension() {
        // for JPA
    }

    TaskExtension(Task task, LocalDate wanted, String reason, PersonId by, Instant at) {
        require(!task.status().closed(), TaskError.CLOSED);
        require(task.due().day() != null, TaskError.NO_DEADLINE);
        require(wanted.isAfter(task.due().day()), TaskError.NOT_LATER);
        require(reason != null && !reason.isBlank(), TaskError.REASON_MISSING);
        id = Ids.next();
        taskId = task.id().value();
        oldDeadline = task.due().day();
        this.wanted = wanted;
        this.reason = reason.strip();
        askedBy = by.value();
        askedAt = at;
        state = ExtensionState.OPEN;
    }

    /** @param until the day that is granted, which need not be the one that was asked for */
    void grant(LocalDate until, String said, PersonId by, Instant at) {
        require(until.isAfter(oldDeadline), TaskError.NOT_LATER);
        decide(ExtensionState.GRANTED, said, by, at);
        granted = until;
    }

    void refuse(String said, PersonId by, Instant at) {
        require(said != null && !said.isBlank(), TaskError.REASON_MISSING);
        decide(ExtensionState.REFUSED, said, by, at);
    }

    private void decide(ExtensionState decision, String said, PersonId by, Instant at) {
        require(state == ExtensionState.OPEN, TaskError.EXTENSION_DECIDED);
        require(!by.value().equals(askedBy), TaskError.DECIDED_BY_ASKER);
        state = decision;
        comment = said == null || said.isBlank() ? null : said.strip();
        decidedBy = by.value();
        decidedAt = at;
    }

    String id() {
        return id;
    }

    TaskId task() {
        return new TaskId(taskId);
    }

    LocalDate wanted() {
        return wanted;
    }

    String reason() {
        return reason;
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    void requireVersion(Long seen) {
        KernelError.requireSameVersion(seen, version);
    }
}
