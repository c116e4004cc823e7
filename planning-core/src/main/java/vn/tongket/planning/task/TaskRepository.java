package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.plan.PlanId;

/** Store of tasks. */
@ApplicationScoped
class TaskRepository {

    private static final int MAX_OF_PLAN = 1_000;

    private static final String SUMMARY = """
            select new vn.tongket.planning.task.TaskSummary(t.id, t.version, p.id, p.number, p.title, t.position,
                t.unitId, t.unitText, t.text, t.coordinatingUnits, t.deadline, t.status, t.percent, t.report,
                t.reportedAt, t.acceptedAt)
            """;

    private static final String OF_UNITS = """
             from Task t, Plan p where p.id = t.planId and t.unitId in :units
              and t.status in :statuses and t.searchKey like :pattern escape '\\'
            """;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(Task task) {
        entityManager.persist(task);
    }

    void flush() {
        entityManager.flush();
    }

    Task get(TaskId id) {
        Task task = entityManager.find(Task.class, id.value());
        if (task == null) {
            throw new BusinessException(TaskError.NOT_FOUND, id);
        }
        return task;
    }

    TaskSummary summary(TaskId id) {
        return entityManager
                .createQuery(SUMMARY + " from Task t, Plan p where p.id = t.planId and t.id = :id", TaskSummary.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    List<Task> tasksOf(PlanId plan) {
        return entityManager
                .createQuery("select t from Task t where t.planId = :plan", Task.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_OF_PLAN)
                .getResultList();
    }

    List<TaskSummary> ofPlan(PlanId plan) {
        return entityManager
                .createQuery(
                        SUMMARY + " from Task t, Plan p where p.id = t.planId and p.id = :plan order by t.position",
                        TaskSummary.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_OF_PLAN)
                .getResultList();
    }

    Page<TaskSummary> ofUnits(PageRequest request, Set<String> units, Set<TaskStatus> statuses) {
        List<TaskSummary> items = narrowed(
                        SUMMARY + OF_UNITS + " order by t.deadline nulls last, p.changedAt desc, t.position",
                        TaskSummary.class,
                        request,
                        units,
                        statuses)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = narrowed("select count(t)" + OF_UNITS, Long.class, request, units, statuses)
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    private <T> TypedQuery<T> narrowed(
            String jpql, Class<T> type, PageRequest request, Set<String> units, Set<TaskStatus> statuses) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("units", units.isEmpty() ? Set.of("") : units)
                .setParameter("statuses", statuses)
                .setParameter("pattern", request.pattern());
    }
}
