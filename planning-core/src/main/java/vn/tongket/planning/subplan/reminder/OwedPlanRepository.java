package vn.tongket.planning.subplan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.task.reminder.DueReminder;

/** Store of the reminders of sub-plans that were given. */
@ApplicationScoped
class OwedPlanRepository {

    private static final int MOST = 5_000;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    /** Plans that are to be issued until this day and are not, in an order in which no two servers wait for each other. */
    List<OwedPlan> dueBy(LocalDate day) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.subplan.reminder.OwedPlan(
                            s.planId, s.unitId, a.issuerId, a.number, p.title, s.dueOn, s.givenOn)
                        from SubPlanEntry s, Plan p, Plan a
                        where p.id = s.planId and a.id = s.parentId and p.number is null and s.dueOn <= :day
                          and a.status <> vn.tongket.planning.plan.PlanStatus.RECALLED
                        order by s.dueOn desc, s.planId""", OwedPlan.class)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether this reminder is given now; false when somebody gave it before. */
    boolean give(OwedPlan plan, DueReminder reminder, Instant at) {
        return entityManager
                        .createNativeQuery("insert into planning.sub_plan_reminder(plan_id, kind, due_day, given_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                        .setParameter(1, plan.id())
                        .setParameter(2, reminder.kind().name())
                        .setParameter(3, reminder.day())
                        .setParameter(4, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }
}
