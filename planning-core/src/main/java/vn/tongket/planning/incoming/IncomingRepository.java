package vn.tongket.planning.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/** Store of the incoming register; the series' row is locked until the transaction ends (INC-1). */
@ApplicationScoped
class IncomingRepository {

    private static final String NEXT = """
            insert into planning.incoming_series as s (unit_id, year, last_number) values (?, ?, 1)
            on conflict (unit_id, year) do update set last_number = s.last_number + 1
            returning last_number""";

    private static final String SUMMARY = """
            select new vn.tongket.planning.incoming.IncomingSummary(d.id, d.unitId, d.number, d.arrivedOn, d.author,
                d.symbol, d.datedOn, d.kind, d.subject, d.holderUnit, d.holderPerson, d.passedOn, d.signedBy, d.dueOn,
                d.note, d.planId, d.planLink, d.version)
            """;

    private static final String MATCHING = """
             from IncomingDocument d where d.unitId = :unit and d.year = :year
                and d.searchKey like :pattern escape '\\'
            """;

    private static final int MAX_IN_A_BOOK = 20_000;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    int next(UnitId body, int year) {
        return ((Number) entityManager
                        .createNativeQuery(NEXT)
                        .setParameter(1, body.value())
                        .setParameter(2, year)
                        .getSingleResult())
                .intValue();
    }

    void add(IncomingDocument document) {
        entityManager.persist(document);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    IncomingDocument get(IncomingId id) {
        IncomingDocument found = entityManager.find(IncomingDocument.class, id.value());
        if (found == null) {
            throw new BusinessException(IncomingError.NOT_FOUND);
        }
        return found;
    }

    /** INC-2 One that is the same already, of any year. */
    Optional<IncomingSummary> same(UnitId body, String sameAs) {
        return sameAs.isEmpty()
                ? Optional.empty()
                : entityManager
                        .createQuery(
                                SUMMARY + " from IncomingDocument d where d.unitId = :unit and d.sameAs = :same"
                                        + " order by d.arrivedOn, d.number",
                                IncomingSummary.class)
                        .setParameter("unit", body.value())
                        .setParameter("same", sameAs)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    Page<IncomingSummary> search(IncomingSearch search, PageRequest page) {
        List<IncomingSummary> items = matching(
                        SUMMARY + MATCHING + " order by d.number desc", IncomingSummary.class, search)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = matching("select count(d)" + MATCHING, Long.class, search).getSingleResult();
        return new Page<>(items, page.page(), page.size(), total);
    }

    List<IncomingSummary> book(IncomingSearch search) {
        return matching(SUMMARY + MATCHING + " order by d.number", IncomingSummary.class, search)
                .setMaxResults(MAX_IN_A_BOOK)
                .getResultList();
    }

    List<IncomingSummary> ofPlan(PlanId plan) {
        return entityManager
                .createQuery(
                        SUMMARY + " from IncomingDocument d where d.planId = :plan order by d.arrivedOn, d.number",
                        IncomingSummary.class)
                .setParameter("plan", plan.value())
                .setMaxResults(200)
                .getResultList();
    }

    private <T> TypedQuery<T> matching(String jpql, Class<T> type, IncomingSearch search) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("unit", search.body().value())
                .setParameter("year", search.year())
                .setParameter("pattern", SearchKey.pattern(search.words()));
    }
}
