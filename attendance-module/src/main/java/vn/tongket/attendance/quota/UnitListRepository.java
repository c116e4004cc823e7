package vn.tongket.attendance.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/** Store of the closed lists of units. */
@ApplicationScoped
class UnitListRepository {

    private static final int MAX_LIST = 20_000;

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    Optional<UnitList> find(GroupId group, UnitId unit) {
        return Optional.ofNullable(entityManager.find(UnitList.class, new UnitList.Key(group, unit)));
    }

    void add(UnitList list) {
        entityManager.persist(list);
    }

    void remove(UnitList list) {
        entityManager.remove(list);
    }

    /** Closed lists of all units of a plan's groups. */
    List<UnitList> ofPlan(PlanId plan) {
        return entityManager
                .createQuery(
                        "select l from UnitList l, AttendeeGroup g where g.id = l.groupId and g.planId = :plan",
                        UnitList.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_LIST)
                .getResultList();
    }
}
