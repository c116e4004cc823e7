package vn.tongket.planning.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.plan.PlanId;

/** Store of the versions of plans. */
@ApplicationScoped
class RevisionRepository {

    private static final int MAX_LISTED = 500;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    /** REV-2 Keeps the version, and drops the one before where that is dispensable. */
    void add(Revision revision, PlanId plan) {
        List<Revision> before = latest(plan, 2);
        entityManager.persist(revision);
        if (before.size() == 2 && before.get(0).dispensable(before.get(1), revision)) {
            entityManager.remove(before.get(0));
        }
        entityManager.flush();
    }

    Optional<Revision> newest(PlanId plan) {
        return latest(plan, 1).stream().findFirst();
    }

    private List<Revision> latest(PlanId plan, int wanted) {
        return entityManager
                .createQuery("select r from Revision r where r.planId = :plan order by r.version desc", Revision.class)
                .setParameter("plan", plan.value())
                .setMaxResults(wanted)
                .getResultList();
    }

    /** Remembers that somebody saw this version which somebody else wrote. */
    void markSeen(PlanId plan, long version, PersonId reader) {
        entityManager
                .createNativeQuery("update planning.plan_revision set seen_by_others = true"
                        + " where plan_id = ? and version = ? and person_id <> ? and not seen_by_others")
                .setParameter(1, plan.value())
                .setParameter(2, version)
                .setParameter(3, reader.value())
                .executeUpdate();
    }

    List<RevisionSummary> list(PlanId plan) {
        return list(plan, MAX_LISTED);
    }

    Optional<RevisionSummary> latest(PlanId plan) {
        return list(plan, 1).stream().findFirst();
    }

    private List<RevisionSummary> list(PlanId plan, int wanted) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.revision.RevisionSummary(
                            r.version, r.storedAt, r.personId, r.personName, r.action)
                        from Revision r where r.planId = :plan order by r.version desc""", RevisionSummary.class)
                .setParameter("plan", plan.value())
                .setMaxResults(wanted)
                .getResultList();
    }

    Optional<Revision> find(PlanId plan, long version) {
        return entityManager
                .createQuery("select r from Revision r where r.planId = :plan and r.version = :version", Revision.class)
                .setParameter("plan", plan.value())
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }
}
