package vn.tongket.attendance.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/** Store of attendee groups. */
@ApplicationScoped
class GroupRepository {

    private static final int MAX_LIST = 500;

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void add(AttendeeGroup group) {
        entityManager.persist(group);
    }

    AttendeeGroup get(GroupId id) {
        AttendeeGroup group = entityManager.find(AttendeeGroup.class, id.value());
        if (group == null) {
            throw new BusinessException(GroupError.NOT_FOUND, id);
        }
        return group;
    }

    void remove(AttendeeGroup group) {
        entityManager.remove(group);
    }

    /** The groups of a plan with their units, which come with one query more for all of them. */
    List<AttendeeGroup> list(PlanId plan) {
        return entityManager
                .createQuery(
                        "select g from AttendeeGroup g where g.planId = :plan order by g.line", AttendeeGroup.class)
                .setParameter("plan", plan.value())
                .setHint("eclipselink.batch", "g.units")
                .setHint("eclipselink.batch", "g.positions")
                .setHint("eclipselink.batch", "g.composition")
                .setMaxResults(MAX_LIST)
                .getResultList();
    }

    /** Groups that ask one of these units to name people, for plans in force. */
    List<AttendeeGroup> askedOf(Collection<UnitId> units) {
        return entityManager
                .createQuery(
                        "select distinct g from AttendeeGroup g join g.units u"
                                + " where u in :units and g.kind = :quota"
                                + " and exists (select c from Conference c where c.planId = g.planId and c.inForce = true)"
                                + " order by g.planId, g.line",
                        AttendeeGroup.class)
                .setParameter("units", units.stream().map(UnitId::value).toList())
                .setParameter("quota", GroupKind.UNIT_QUOTA)
                .setHint("eclipselink.batch", "g.units")
                .setHint("eclipselink.batch", "g.positions")
                .setHint("eclipselink.batch", "g.composition")
                .setMaxResults(MAX_LIST)
                .getResultList();
    }

    int lastLine(PlanId plan) {
        Integer last = entityManager
                .createQuery("select max(g.line) from AttendeeGroup g where g.planId = :plan", Integer.class)
                .setParameter("plan", plan.value())
                .getSingleResult();
        return last == null ? 0 : last;
    }

    boolean hasGuests(GroupId id) {
        return ((Number) entityManager
                                .createNativeQuery("select count(*) from attendance.invitation where group_id = ?")
                                .setParameter(1, id.value())
                                .getSingleResult())
                        .longValue()
                > 0;
    }
}
