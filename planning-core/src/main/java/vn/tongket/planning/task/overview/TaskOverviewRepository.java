package vn.tongket.planning.task.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.planning.task.TaskStatus;

/** Reads tasks together, a bounded number in a fixed number of statements. */
@ApplicationScoped
class TaskOverviewRepository {

    private static final int MOST = 1_000;
    private static final int MOST_CHOICES = 300;

    private static final String FROM = """
             from Task t join Plan p on p.id = t.planId join Unit u on u.id = t.unitId
                left join Person c on c.id = t.inCharge
            where (p.issuerId in :office or t.unitId in :own
                or exists (select k.taskId from TaskCoordinator k where k.taskId = t.id and k.unitId in :own))
              and (:anyUnit = true or u.id = :unit) and (:anyPlan = true or p.id = :plan)
              and t.status <> vn.tongket.planning.task.TaskStatus.CANCELLED
            """;

    private static final String CARD = """
            select new vn.tongket.planning.task.overview.TaskCard(t.id, t.version, p.id, p.number, u.id, u.shortName,
                t.text, t.status, t.percent, t.assignedOn, t.due.day, c.fullName, t.reportedBy)
            """;

    private static final String WORKLOAD = """
            select u.id, u.short_name, count(*), count(*) filter (where t.deadline between ? and ?),
                count(*) filter (where t.deadline < ?), count(*) filter (where t.status = 'REPORTED'),
                avg(cast(? as date) - t.assigned_on)
            from planning.task t join planning.plan p on p.id = t.plan_id join planning.unit u on u.id = t.unit_id
            where t.status in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED')
              and (p.issuer_id = any (string_to_array(?, ',')) or t.unit_id = any (string_to_array(?, ',')))
              and (? = '' or u.id = ?) and (? = '' or p.id = ?)
            group by u.id, u.short_name, u.protocol_rank order by u.protocol_rank, u.short_name limit 500""";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    List<TaskCard> column(TaskScope scope, TaskFilter filter, TaskStatus status, int most) {
        String order = status == TaskStatus.DONE ? "t.acceptedAt desc" : "t.due.day nulls last";
        return query(
                        CARD + FROM + " and t.status = :status order by " + order + ", t.id",
                        TaskCard.class,
                        scope,
                        filter)
                .setParameter("status", status)
                .setMaxResults(most)
                .getResultList();
    }

    Map<TaskStatus, Long> counts(TaskScope scope, TaskFilter filter) {
        return query("select t.status, count(t)" + FROM + " group by t.status", Object[].class, scope, filter)
                .getResultStream()
                .collect(Collectors.toMap(row -> (TaskStatus) row[0], row -> (Long) row[1]));
    }

    List<TaskCard> due(TaskScope scope, TaskFilter filter, LocalDate from, LocalDate to) {
        return query(
                        CARD + FROM + " and t.due.day between :from and :to order by t.due.day, u.protocolRank, t.id",
                        TaskCard.class,
                        scope,
                        filter)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Tasks that are or were being worked on between these days, by unit. */
    List<TaskCard> underWay(TaskScope scope, TaskFilter filter, LocalDate from, LocalDate to) {
        return query(
                        CARD + FROM + " and t.due.day >= :from and t.assignedOn <= :to"
                                + " order by u.protocolRank, u.shortName, t.due.day, t.id",
                        TaskCard.class,
                        scope,
                        filter)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<TaskChoice> plans(TaskScope scope) {
        return choices("p.id, p.number", "p.number", scope);
    }

    List<TaskChoice> units(TaskScope scope) {
        return choices("u.id, u.shortName", "u.shortName", scope);
    }

    private List<TaskChoice> choices(String what, String order, TaskScope scope) {
        String jpql = "select distinct " + what + FROM + " order by " + order;
        return query(jpql, Object[].class, scope, new TaskFilter(null, null))
                .setMaxResults(MOST_CHOICES)
                .getResultStream()
                .map(row -> new TaskChoice((String) row[0], (String) row[1]))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query knows no type
    List<UnitWorkload> workload(TaskScope scope, TaskFilter filter, LocalDate today, LocalDate endOfWeek) {
        String unit = filter.unitId() == null ? "" : filter.unitId();
        String plan = filter.planId() == null ? "" : filter.planId();
        List<Object[]> rows = entityManager
                .createNativeQuery(WORKLOAD)
                .setParameter(1, today)
                .setParameter(2, endOfWeek)
                .setParameter(3, today)
                .setParameter(4, today)
                .setParameter(5, joined(scope.office()))
                .setParameter(6, joined(scope.own()))
                .setParameter(7, unit)
                .setParameter(8, unit)
                .setParameter(9, plan)
                .setParameter(10, plan)
                .getResultList();
        return rows.stream().map(TaskOverviewRepository::workload).toList();
    }

    private static UnitWorkload workload(Object[] row) {
        return new UnitWorkload(
                (String) row[0],
                (String) row[1],
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                ((Number) row[6]).doubleValue());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String joined(Collection<String> ids) {
        return String.join(",", ids);
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, TaskScope scope, TaskFilter filter) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("office", scope.office())
                .setParameter("own", scope.own())
                .setParameter("anyUnit", filter.unitId() == null)
                .setParameter("unit", filter.unitId() == null ? "" : filter.unitId())
                .setParameter("anyPlan", filter.planId() == null)
                .setParameter("plan", filter.planId() == null ? "" : filter.planId());
    }
}
