package vn.tongket.planning.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Store of the amending papers. */
@ApplicationScoped
class AmendmentRepository {

    private static final int MAX_OF_PLAN = 200;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(Amendment amendment) {
        entityManager.persist(amendment);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    Amendment get(AmendmentId id) {
        Amendment amendment = entityManager.find(Amendment.class, id.value());
        if (amendment == null) {
            throw new BusinessException(AmendmentError.NOT_FOUND, id);
        }
        return amendment;
    }

    /** Changes of the plan that are on their way; there is one at most (AMD-2). */
    List<Amendment> open(PlanId plan) {
        return entityManager
                .createQuery(
                        "select a from Amendment a where a.planId = :plan and a.status in :open"
                                + " and a.appliedAt is null",
                        Amendment.class)
                .setParameter("plan", plan.value())
                .setParameter(
                        "open", EnumSet.of(AmendmentStatus.DRAFT, AmendmentStatus.SUBMITTED, AmendmentStatus.APPROVED))
                .setMaxResults(MAX_OF_PLAN)
                .getResultList();
    }

    /** In the order in which they took effect, those on their way last. */
    List<Amendment> ofPlan(PlanId plan) {
        return entityManager
                .createQuery(
                        "select a from Amendment a where a.planId = :plan and a.status <> :dropped"
                                + " order by case when a.appliedAt is null then 1 else 0 end, a.appliedAt, a.changedAt",
                        Amendment.class)
                .setParameter("plan", plan.value())
                .setParameter("dropped", AmendmentStatus.DROPPED)
                .setMaxResults(MAX_OF_PLAN)
                .getResultList();
    }

    List<AmendmentSummary> inState(List<String> issuers, AmendmentStatus status, int most) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.amendment.AmendmentSummary(
                            a.id, a.kind, a.status, a.paper.title, a.number, a.issueDate, a.appliedAt)
                        from Amendment a where a.issuerId in :issuers and a.status = :status
                        order by a.changedAt""", AmendmentSummary.class)
                .setParameter("issuers", issuers.isEmpty() ? List.of("") : issuers)
                .setParameter("status", status)
                .setMaxResults(most)
                .getResultList();
    }
}
