package vn.tongket.attendance.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.plan.PlanId;

/** Store of conferences and their ushers. */
@ApplicationScoped
class ConferenceRepository {

    private static final int MAX_LIST = 500;

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    Optional<Conference> find(PlanId plan) {
        return Optional.ofNullable(entityManager.find(Conference.class, plan.value()));
    }

    /** The conference, held against every other transaction that numbers its guests. */
    Conference lock(PlanId plan) {
        return entityManager.find(Conference.class, plan.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Conferences in force, the next one first and those without a fixed time last. */
    List<Conference> inForce() {
        return entityManager
                .createQuery(
                        "select c from Conference c where c.inForce = true"
                                + " order by case when c.startsAt is null then 1 else 0 end, c.startsAt, c.title",
                        Conference.class)
                .setMaxResults(MAX_LIST)
                .getResultList();
    }

    Optional<UsherAssignment> usher(PlanId plan, String username) {
        return entityManager
                .createQuery(
                        "select u from UsherAssignment u where u.planId = :plan and u.username = :name",
                        UsherAssignment.class)
                .setParameter("plan", plan.value())
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    void remove(UsherAssignment assignment) {
        entityManager.remove(assignment);
    }

    boolean onDuty(PlanId plan, String username, LocalDate day) {
        return entityManager
                        .createQuery(
                                "select count(u) from UsherAssignment u where u.planId = :plan and u.username = :name"
                                        + " and u.validFrom <= :day and u.validTo >= :day",
                                Long.class)
                        .setParameter("plan", plan.value())
                        .setParameter("name", username)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    List<UsherSummary> ushers(PlanId plan) {
        return entityManager
                .createQuery(
                        "select new vn.tongket.attendance.conference.UsherSummary(u.username, u.validFrom, u.validTo)"
                                + " from UsherAssignment u where u.planId = :plan order by u.username",
                        UsherSummary.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_LIST)
                .getResultList();
    }
}
