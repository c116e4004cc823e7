package vn.tongket.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.contents.PlanOrder;

/** Store of plans, their history and the units to which they were sent. */
@ApplicationScoped
class PlanRepository {

    private static final String VISIBLE = """
             (p.issuerId in :office
                or p.issuerId in :own and (p.parentId is not null or p.number is not null)
                or p.number is not null and p.id in (
                    select v.planId from PlanVisibility v where v.unitId in :own))
            """;

    private static final String MATCHING = " from Plan p, Unit u where u.id = p.issuerId and" + VISIBLE
            + " and p.searchKey like :pattern escape '\\' and p.status in :statuses";

    private static final String SUMMARY = """
            select new vn.tongket.planning.plan.PlanSummary(p.id, p.version, p.number, p.issueDate, p.title,
                p.status, u.id, u.name, p.time.text, p.time.startsAt, p.changedAt, p.parentId)
            """;

    private static final String HEADER = """
            select p.id, p.issuerId, p.letterhead.issuingParent, p.letterhead.issuingBody, p.number, p.issueDate,
                p.title, p.status, p.time.text, p.time.startsAt, p.venue, p.letterhead.place,
                p.signer.authority, p.signer.title, p.signer.name
            from Plan p where
            """;

    private static final String IN_FORCE = """
             and p.status in (vn.tongket.planning.plan.PlanStatus.ISSUED, vn.tongket.planning.plan.PlanStatus.COMPLETED)
            order by p.time.startsAt, p.changedAt desc""";

    private static final int MAX_IN_FORCE = 500;
    private static final int MAX_EVENTS = 1_000;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Writes what was changed, so that the version that is answered is the stored one. */
    void flush() {
        entityManager.flush();
    }

    Plan get(PlanId id, PlanRights rights) {
        Plan plan = entityManager.find(Plan.class, id.value());
        if (plan == null || !visible(id, rights)) {
            throw new BusinessException(PlanError.NOT_FOUND, id);
        }
        return plan;
    }

    private boolean visible(PlanId id, PlanRights rights) {
        return restricted("select count(p) from Plan p where p.id = :id and" + VISIBLE, Long.class, rights)
                        .setParameter("id", id.value())
                        .getSingleResult()
                > 0;
    }

    Page<PlanSummary> list(PageRequest request, Set<PlanStatus> statuses, PlanRights rights) {
        List<PlanSummary> items = matching(
                        SUMMARY + MATCHING + PlanOrder.clause(request.sort()),
                        PlanSummary.class,
                        request,
                        statuses,
                        rights)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = matching("select count(p)" + MATCHING, Long.class, request, statuses, rights)
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    private <T> TypedQuery<T> matching(
            String jpql, Class<T> type, PageRequest request, Set<PlanStatus> statuses, PlanRights rights) {
        return restricted(jpql, type, rights)
                .setParameter("pattern", request.pattern())
                .setParameter("statuses", statuses);
    }

    List<PlanHeader> inForce(PlanRights rights) {
        return restricted(HEADER + VISIBLE + IN_FORCE, Object[].class, rights)
                .setMaxResults(MAX_IN_FORCE)
                .getResultStream()
                .map(PlanRepository::header)
                .toList();
    }

    private static PlanHeader header(Object[] row) {
        return new PlanHeader(
                new PlanId((String) row[0]),
                new UnitId((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (LocalDate) row[5],
                (String) row[6],
                (PlanStatus) row[7],
                (String) row[8],
                (Instant) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14]);
    }

    List<PlanEventSummary> history(PlanId plan) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.plan.PlanEventSummary(
                            e.happenedAt, e.personName, e.action, e.comment)
                        from PlanEvent e where e.planId = :plan order by e.happenedAt desc""", PlanEventSummary.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_EVENTS)
                .getResultList();
    }

    void show(PlanId plan, Collection<UnitId> units) {
        units.stream().distinct().forEach(unit -> entityManager.merge(new PlanVisibility(plan, unit)));
    }

    Set<UnitId> sentTo(PlanId plan) {
        return entityManager
                .createQuery("select v.unitId from PlanVisibility v where v.planId = :plan", String.class)
                .setParameter("plan", plan.value())
                .getResultStream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    private <T> TypedQuery<T> restricted(String jpql, Class<T> type, PlanRights rights) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("office", orNone(rights.officeUnits()))
                .setParameter("own", orNone(rights.ownUnits()));
    }

    /** A query cannot ask for one of nothing. */
    private static Set<String> orNone(Set<String> units) {
        return units.isEmpty() ? Set.of("") : units;
    }
}
