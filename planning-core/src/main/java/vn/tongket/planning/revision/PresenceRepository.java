package vn.tongket.planning.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.plan.PlanId;

/** Store of who has which draft open; a browser that is silent for a while is not there any more (REV-7). */
@ApplicationScoped
class PresenceRepository {

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void here(PlanId plan, String browser, Caller caller) {
        entityManager
                .createNativeQuery("delete from planning.plan_presence where seen_at < now() - interval '1 hour'")
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "insert into planning.plan_presence(plan_id, browser, person_id, person_name, seen_at)"
                                + " values (?, ?, ?, ?, now()) on conflict (plan_id, browser) do update"
                                + " set person_id = excluded.person_id, person_name = excluded.person_name, seen_at = now()")
                .setParameter(1, plan.value())
                .setParameter(2, browser)
                .setParameter(3, caller.person().value())
                .setParameter(4, caller.fullName())
                .executeUpdate();
    }

    void gone(PlanId plan, String browser) {
        entityManager
                .createNativeQuery("delete from planning.plan_presence where plan_id = ? and browser = ?")
                .setParameter(1, plan.value())
                .setParameter(2, browser)
                .executeUpdate();
    }

    List<String> others(PlanId plan, String browser) {
        List<?> names = entityManager
                .createNativeQuery("select distinct person_name from planning.plan_presence where plan_id = ?"
                        + " and browser <> ? and seen_at > now() - interval '45 seconds' order by person_name limit 20")
                .setParameter(1, plan.value())
                .setParameter(2, browser)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }
}
