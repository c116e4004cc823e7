package vn.tongket.planning.subplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanTime;

/** Store of sub-plans and of what they inherited. */
@ApplicationScoped
class SubPlanRepository {

    private static final int MAX_SUB_PLANS = 1_000;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(SubPlanEntry entry) {
        entityManager.persist(entry);
        entityManager.flush();
    }

    void add(InheritedPart part) {
        entityManager.persist(part);
    }

    Optional<SubPlanEntry> find(PlanId plan) {
        return Optional.ofNullable(entityManager.find(SubPlanEntry.class, plan.value()));
    }

    List<SubPlanEntry> below(PlanId parent) {
        return entityManager
                .createQuery("select s from SubPlanEntry s where s.parentId = :parent", SubPlanEntry.class)
                .setParameter("parent", parent.value())
                .setMaxResults(MAX_SUB_PLANS)
                .getResultList();
    }

    /** Plan, unit, its name, status, number, date of issue, last day. */
    List<Object[]> rows(PlanId parent) {
        return entityManager
                .createQuery(
                        "select s.planId, u.id, u.name, p.status, p.number, p.issueDate, s.dueOn"
                                + " from SubPlanEntry s, Plan p, Unit u"
                                + " where p.id = s.planId and u.id = s.unitId and s.parentId = :parent"
                                + " order by u.protocolRank, u.name",
                        Object[].class)
                .setParameter("parent", parent.value())
                .setMaxResults(MAX_SUB_PLANS)
                .getResultList();
    }

    PlanTime time(PlanId plan) {
        Object[] row = entityManager
                .createQuery(
                        "select p.time.text, p.time.startsAt, p.time.endsAt from Plan p where p.id = :plan",
                        Object[].class)
                .setParameter("plan", plan.value())
                .getSingleResult();
        return new PlanTime((String) row[0], (Instant) row[1], (Instant) row[2]);
    }

    InheritedPart part(String id) {
        InheritedPart part = entityManager.find(InheritedPart.class, id);
        if (part == null) {
            throw new BusinessException(SubPlanError.NOT_FOUND, id);
        }
        return part;
    }

    List<InheritedPart> parts(PlanId plan) {
        return entityManager
                .createQuery(
                        "select i from InheritedPart i where i.planId = :plan order by i.position", InheritedPart.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_SUB_PLANS)
                .getResultList();
    }

    void flush() {
        entityManager.flush();
    }
}
