package vn.tongket.planning.task.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Store of the reminders that were given and of the office's wishes about them. */
@ApplicationScoped
class ReminderRepository {

    private static final int MOST = 5_000;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    ReminderSetting setting() {
        return entityManager.find(ReminderSetting.class, true);
    }

    void flush() {
        entityManager.flush();
    }

    /**
     * Open tasks of units whose deadline is not after this day, the latest deadline first; in an order
     * in which two servers do not wait for each other.
     */
    List<OpenTask> dueBy(LocalDate day) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.task.reminder.OpenTask(
                            t.id, t.unitId, p.issuerId, p.number, t.text, t.due.day, t.assignedOn)
                        from Task t, Plan p
                        where p.id = t.planId and t.unitId is not null and t.due.day <= :day
                          and t.status in (vn.tongket.planning.task.TaskStatus.ASSIGNED,
                            vn.tongket.planning.task.TaskStatus.IN_PROGRESS)
                        order by t.due.day desc, t.id""", OpenTask.class)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** TSK-17 Whether this reminder is given now; false when somebody gave it before. */
    boolean give(OpenTask task, DueReminder reminder, Instant at) {
        return entityManager
                        .createNativeQuery("insert into planning.task_reminder(task_id, kind, due_day, given_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                        .setParameter(1, task.id())
                        .setParameter(2, reminder.kind().name())
                        .setParameter(3, reminder.day())
                        .setParameter(4, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }
}
