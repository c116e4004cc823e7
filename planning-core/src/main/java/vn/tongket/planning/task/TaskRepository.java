package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/** Store of tasks and of the units that work along on them. */
@ApplicationScoped
class TaskRepository {

    private static final int MAX_OF_PLAN = 2_000;

    private static final String SUMMARY = """
            select new vn.tongket.planning.task.TaskSummary(t.id, t.version, p.id, p.number, p.title, t.parentId,
                t.grouped, t.position, t.assignedOn, t.unitId, t.unitText, t.text, t.product, t.coordinatingUnits,
                t.inCharge, t.due.day, t.due.words, t.due.cause, t.status, t.percent, t.report, t.reportedAt,
                t.acceptedAt)
            from Task t, Plan p where p.id = t.planId
            """;

    private static final String OF_UNITS = """
             and (t.unitId in :units
                or exists (select c.taskId from TaskCoordinator c where c.taskId = t.id and c.unitId in :units))
              and t.status in :statuses and t.searchKey like :pattern escape '\\'
            """;

    private static final String IN_ORDER = " order by t.position, t.parentId nulls first, t.unitId";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    /** Written at once: what refers to it by its id may follow in the same transaction. */
    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    Task get(TaskId id) {
        return found(entityManager.find(Task.class, id.value()), id);
    }

    /** Nobody else changes it until the end of the transaction. */
    Task lock(TaskId id) {
        return found(entityManager.find(Task.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static Task found(Task task, TaskId id) {
        if (task == null) {
            throw new BusinessException(TaskError.NOT_FOUND, id);
        }
        return task;
    }

    /** Plan, status, count; what was cancelled does not count. */
    List<Object[]> countByPlan(List<String> plans) {
        return entityManager
                .createQuery(
                        "select t.planId, t.status, count(t) from Task t"
                                + " where t.planId in :plans and t.status <> :cancelled group by t.planId, t.status",
                        Object[].class)
                .setParameter("plans", plans)
                .setParameter("cancelled", TaskStatus.CANCELLED)
                .getResultList();
    }

    TaskSummary summary(TaskId id) {
        return entityManager
                .createQuery(SUMMARY + " and t.id = :id", TaskSummary.class)
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

    /** Open tasks whose deadline follows the conference, each with the conference's beginning. */
    Map<Task, Instant> following() {
        Map<Task, Instant> found = new HashMap<>();
        entityManager
                .createQuery("""
                        select t, p.time.startsAt from Task t, Plan p
                        where p.id = t.planId and p.time.startsAt is not null
                          and t.due.cause = vn.tongket.planning.task.history.DeadlineCause.COMPUTED
                          and t.status not in (vn.tongket.planning.task.TaskStatus.DONE,
                            vn.tongket.planning.task.TaskStatus.CANCELLED)""", Object[].class)
                .setMaxResults(MAX_OF_PLAN)
                .getResultList()
                .forEach(row -> found.put((Task) row[0], (Instant) row[1]));
        return found;
    }

    /** Status and share done of each unit of a group. */
    List<Object[]> progressOfParts(TaskId group) {
        return entityManager
                .createQuery("select t.status, t.percent from Task t where t.parentId = :group", Object[].class)
                .setParameter("group", group.value())
                .setMaxResults(MAX_OF_PLAN)
                .getResultList();
    }

    List<TaskSummary> parts(TaskId group) {
        return entityManager
                .createQuery(
                        SUMMARY + " and t.parentId = :group order by t.due.day nulls last, t.unitId", TaskSummary.class)
                .setParameter("group", group.value())
                .setMaxResults(MAX_OF_PLAN)
                .getResultList();
    }

    List<TaskSummary> ofPlan(PlanId plan) {
        return entityManager
                .createQuery(SUMMARY + " and p.id = :plan" + IN_ORDER, TaskSummary.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_OF_PLAN)
                .getResultList();
    }

    /** Which of the plan's tasks these units work on, as lead or along. */
    Set<String> idsOf(PlanId plan, Set<String> units) {
        return Set.copyOf(entityManager
                .createQuery("""
                        select t.id from Task t where t.planId = :plan and (t.unitId in :units or exists (
                            select c.taskId from TaskCoordinator c where c.taskId = t.id and c.unitId in :units))""", String.class)
                .setParameter("plan", plan.value())
                .setParameter("units", orNone(units))
                .setMaxResults(MAX_OF_PLAN)
                .getResultList());
    }

    Page<TaskSummary> ofUnits(PageRequest request, Set<String> units, Set<TaskStatus> statuses) {
        List<TaskSummary> items = narrowed(
                        SUMMARY + OF_UNITS + " order by t.due.day nulls last, p.changedAt desc, t.position, t.unitId",
                        TaskSummary.class,
                        request,
                        units,
                        statuses)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = narrowed(
                        "select count(t) from Task t, Plan p where p.id = t.planId" + OF_UNITS,
                        Long.class,
                        request,
                        units,
                        statuses)
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    private <T> TypedQuery<T> narrowed(
            String jpql, Class<T> type, PageRequest request, Set<String> units, Set<TaskStatus> statuses) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("units", orNone(units))
                .setParameter("statuses", statuses)
                .setParameter("pattern", request.pattern());
    }

    Set<UnitId> coordinators(TaskId task) {
        return entityManager
                .createQuery("select c.unitId from TaskCoordinator c where c.taskId = :task", String.class)
                .setParameter("task", task.value())
                .setMaxResults(MAX_OF_PLAN)
                .getResultStream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    /** Those who work along as well; who does so already is not touched. */
    void coordinate(TaskId task, Collection<UnitId> units) {
        units.forEach(unit -> entityManager.merge(new TaskCoordinator(task, unit)));
        entityManager.flush();
    }

    /** Those who do not work along any more. */
    void release(TaskId task, Collection<UnitId> units) {
        entityManager
                .createQuery("delete from TaskCoordinator c where c.taskId = :task and c.unitId in :units")
                .setParameter("task", task.value())
                .setParameter("units", orNone(units.stream().map(UnitId::value).collect(Collectors.toSet())))
                .executeUpdate();
    }

    /** PLN-10 A unit that got work sees the plan from then on. */
    void show(PlanId plan, Collection<UnitId> units) {
        units.forEach(unit -> entityManager
                .createNativeQuery("insert into planning.plan_visibility(plan_id, unit_id) values (?, ?)"
                        + " on conflict do nothing")
                .setParameter(1, plan.value())
                .setParameter(2, unit.value())
                .executeUpdate());
    }

    /** A query cannot ask for one of nothing. */
    private static Set<String> orNone(Set<String> units) {
        return units.isEmpty() ? Set.of("") : units;
    }
}
