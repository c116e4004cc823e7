package vn.tongket.planning.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.planning.plan.PlanId;

/** Store of the office's strictness and of what was passed over. */
@ApplicationScoped
class GuardRepository {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    GuardSetting setting() {
        return entityManager.find(GuardSetting.class, GuardSetting.ONLY);
    }

    void add(FindingOverride override) {
        entityManager.persist(override);
    }

    /** The errors of the plan that somebody has given a reason for. */
    Set<String> reasoned(PlanId plan) {
        return entityManager
                .createQuery("""
                        select o.finding from FindingOverride o
                        where o.planId = :plan and o.reason <> '' and o.reason not like '%: —'""", String.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    List<OverrideSummary> overrides(PlanId plan) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.guard.OverrideSummary(
                            o.happenedAt, o.personName, o.action, o.finding, o.reason)
                        from FindingOverride o where o.planId = :plan order by o.happenedAt desc, o.rule""", OverrideSummary.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MOST)
                .getResultList();
    }
}
