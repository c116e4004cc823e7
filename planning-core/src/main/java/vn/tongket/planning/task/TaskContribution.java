package vn.tongket.planning.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** What a coordinating unit added to a task (nội dung phối hợp), written once, TSK-7. */
@Entity
@Table(name = "task_contribution", schema = "planning")
class TaskContribution {

    @Id
    private String id;

    @Column(name = "task_id")
    private String taskId;

    @Column(name = "unit_id")
    private String unitId;

    private String words;

    @Column(name = "person_id")
    private String personId;

    private Instant at;

    protected TaskContribution() {
        // for JPA
    }

    TaskContribution(TaskId task, UnitId unit, String words, PersonId by, Instant at) {
        id = Ids.next();
        taskId = task.value();
        unitId = unit.value();
        this.words = words.strip();
        personId = by.value();
        this.at = at;
    }
}
