package vn.tongket.planning.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitId;

/** Store of the register; the series' row is locked until the issuing transaction ends (REG-2). */
@ApplicationScoped
class OutgoingRegisterRepository {

    private static final String NEXT = """
            insert into planning.outgoing_series as s (unit_id, kind, year, last_number) values (?, ?, ?, 1)
            on conflict (unit_id, kind, year) do update set last_number = s.last_number + 1
            returning last_number""";

    private static final String SUMMARY = """
            select new vn.tongket.planning.register.OutgoingEntrySummary(
                e.id, e.unitId, e.symbol, e.number, e.issuedOn, e.kind, e.title, e.signer, e.recipients, e.state,
                e.note, e.subjectKind, e.subjectId)
            """;

    private static final String MATCHING = """
             from OutgoingEntry e where e.unitId = :unit and e.year = :year and e.kind in :kinds
                and e.searchKey like :pattern escape '\\'
            """;

    private static final int MAX_IN_A_BOOK = 20_000;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    int next(OutgoingPaper paper) {
        return ((Number) entityManager
                        .createNativeQuery(NEXT)
                        .setParameter(1, paper.issuer().value())
                        .setParameter(2, paper.kind().name())
                        .setParameter(3, paper.issuedOn().getYear())
                        .getSingleResult())
                .intValue();
    }

    void add(OutgoingEntry entry) {
        entityManager.persist(entry);
        entityManager.flush();
    }

    OutgoingEntry get(EntryId id) {
        OutgoingEntry found = entityManager.find(OutgoingEntry.class, id.value());
        if (found == null) {
            throw new BusinessException(RegisterError.NOT_FOUND);
        }
        return found;
    }

    /** The line of this number; a symbol is unique in its body and year. */
    Optional<OutgoingEntry> find(UnitId issuer, int year, String symbol) {
        return entityManager
                .createQuery(
                        "select e from OutgoingEntry e where e.unitId = :unit and e.year = :year and e.symbol = :symbol",
                        OutgoingEntry.class)
                .setParameter("unit", issuer.value())
                .setParameter("year", year)
                .setParameter("symbol", symbol)
                .getResultStream()
                .findFirst();
    }

    Page<OutgoingEntrySummary> search(RegisterSearch search, PageRequest page) {
        List<OutgoingEntrySummary> items = matching(
                        SUMMARY + MATCHING + " order by e.issuedOn desc, e.kind, e.number desc",
                        OutgoingEntrySummary.class,
                        search)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = matching("select count(e)" + MATCHING, Long.class, search).getSingleResult();
        return new Page<>(items, page.page(), page.size(), total);
    }

    /** The whole book in the order of its numbers. */
    List<OutgoingEntrySummary> book(RegisterSearch search) {
        return matching(SUMMARY + MATCHING + " order by e.kind, e.number", OutgoingEntrySummary.class, search)
                .setMaxResults(MAX_IN_A_BOOK)
                .getResultList();
    }

    /** Of these bodies those that have a register, and its years. */
    List<Integer> years(UnitId body) {
        return entityManager
                .createQuery(
                        "select distinct e.year from OutgoingEntry e where e.unitId = :unit order by e.year desc",
                        Integer.class)
                .setParameter("unit", body.value())
                .getResultList();
    }

    List<String> bodies(Collection<String> among) {
        return among.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select distinct e.unitId from OutgoingEntry e where e.unitId in :units", String.class)
                        .setParameter("units", among)
                        .getResultList();
    }

    private <T> TypedQuery<T> matching(String jpql, Class<T> type, RegisterSearch search) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("unit", search.body().value())
                .setParameter("year", search.year())
                .setParameter(
                        "kinds", search.kind() == null ? EnumSet.allOf(DocumentKind.class) : EnumSet.of(search.kind()))
                .setParameter("pattern", SearchKey.pattern(search.words()));
    }
}
