package vn.tongket.planning.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import vn.tongket.planning.directory.UnitId;

/** A unit that works along on a task (đơn vị phối hợp), TSK-7. */
@Entity
@IdClass(TaskCoordinator.Key.class)
@Table(name = "task_coordinator", schema = "planning")
class TaskCoordinator {

    @Id
    @Column(name = "task_id")
    private String taskId;

    @Id
    @Column(name = "unit_id")
    private String unitId;

    protected TaskCoordinator() {
        // for JPA
    }

    TaskCoordinator(TaskId task, UnitId unit) {
        taskId = task.value();
        unitId = unit.value();
    }

    /** Identity: a unit works along on a task once. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String taskId;
        private String unitId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.taskId.equals(taskId) && key.unitId.equals(unitId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(taskId, unitId);
        }
    }
}
