package vn.tongket.awards.nomination.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Counts nominations of many plans at once. */
@ApplicationScoped
class TallyRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    /** Plan, status, count. */
    List<Object[]> byPlan(List<String> plans) {
        return entityManager
                .createQuery(
                        "select c.planId, n.status, count(n) from Nomination n, Campaign c"
                                + " where c.id = n.campaignId and c.planId in :plans group by c.planId, n.status",
                        Object[].class)
                .setParameter("plans", plans)
                .getResultList();
    }
}
