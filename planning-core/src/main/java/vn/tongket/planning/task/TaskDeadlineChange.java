package vn.tongket.planning.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.task.history.DeadlineCause;

/** A change of a deadline (thay đổi thời hạn), written once, TSK-12. */
@Entity
@Table(name = "task_deadline_change", schema = "planning")
class TaskDeadlineChange {

    @Id
    private String id;

    @Column(name = "task_id")
    private String taskId;

    @Column(name = "old_deadline")
    private LocalDate oldDeadline;

    @Column(name = "new_deadline")
    private LocalDate newDeadline;

    @Enumerated(EnumType.STRING)
    private DeadlineCause cause;

    private String comment;

    @Column(name = "person_id")
    private String personId;

    private Instant at;

    protected TaskDeadlineChange() {
        // for JPA
    }

    /** @param by null where nobody in particular moved it */
    TaskDeadlineChange(Task task, LocalDate old, DeadlineCause cause, String comment, PersonId by, Instant at) {
        id = Ids.next();
        taskId = task.id().value();
        oldDeadline = old;
        newDeadline = task.due().day();
        this.cause = cause;
        this.comment = comment;
        personId = by == null ? null : by.value();
        this.at = at;
    }
}
