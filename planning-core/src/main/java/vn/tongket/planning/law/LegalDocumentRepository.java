package vn.tongket.planning.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.kernel.SearchKey;

/** Store of the legal register. */
@ApplicationScoped
class LegalDocumentRepository {

    private static final int MOST_CHANGES = 200;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(LegalDocument document) {
        entityManager.persist(document);
        entityManager.flush();
    }

    void add(LegalDocumentChange change) {
        entityManager.persist(change);
        entityManager.flush();
    }

    LegalDocument get(String id) {
        return find(id).orElseThrow(() -> new BusinessException(LawError.NOT_FOUND));
    }

    Optional<LegalDocument> find(String id) {
        return Optional.ofNullable(id).map(key -> entityManager.find(LegalDocument.class, key));
    }

    /** All documents whose number is among these, in one question. */
    List<LegalDocument> numbered(Set<String> numberKeys) {
        return numberKeys.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select d from LegalDocument d where d.numberKey in :keys", LegalDocument.class)
                        .setParameter("keys", numberKeys)
                        .getResultList();
    }

    /** Laws of one name; the name may have come before them in other years. */
    List<LegalDocument> named(String name) {
        return entityManager
                .createQuery("""
                        select d from LegalDocument d where d.titleKey = :key
                        order by d.issuedOn desc nulls last""", LegalDocument.class)
                .setParameter("key", SearchKey.of(name))
                .setMaxResults(20)
                .getResultList();
    }

    /** LAW-2 Another law of this name is in force in the same days. */
    boolean anotherInForce(String id, LegalEntry entry) {
        return entry.inForceFrom() != null
                && entry.kind().citedByName()
                && named(entry.title()).stream()
                        .filter(other -> !other.id().equals(id))
                        .map(LegalDocument::detail)
                        .anyMatch(other -> overlaps(other.entry(), entry));
    }

    private static boolean overlaps(LegalEntry one, LegalEntry other) {
        return one.kind() == other.kind()
                && one.inForceFrom() != null
                && !one.inForceFrom().isAfter(end(other))
                && !other.inForceFrom().isAfter(end(one));
    }

    private static LocalDate end(LegalEntry entry) {
        return entry.inForceUntil() == null ? LocalDate.MAX : entry.inForceUntil();
    }

    Page<LegalDocumentSummary> list(PageRequest request) {
        List<LegalDocumentSummary> items = entityManager
                .createQuery("""
                        select new vn.tongket.planning.law.LegalDocumentSummary(
                            d.id, d.kind, d.number, d.title, d.issuer, d.issuedOn, d.inForceFrom, d.inForceUntil,
                            coalesce(r.number, r.title), d.source)
                        from LegalDocument d left join LegalDocument r on r.id = d.replacedById
                        where d.searchKey like :pattern escape '\\' order by d.issuedOn desc nulls last, d.number""", LegalDocumentSummary.class)
                .setParameter("pattern", request.pattern())
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = entityManager
                .createQuery(
                        "select count(d) from LegalDocument d where d.searchKey like :pattern escape '\\'", Long.class)
                .setParameter("pattern", request.pattern())
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    List<LegalChange> history(String id) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.law.LegalChange(c.happenedAt, c.personName, c.before)
                        from LegalDocumentChange c where c.documentId = :id order by c.happenedAt desc""", LegalChange.class)
                .setParameter("id", id)
                .setMaxResults(MOST_CHANGES)
                .getResultList();
    }
}
