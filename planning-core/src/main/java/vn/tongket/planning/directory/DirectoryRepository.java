package vn.tongket.planning.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;

/** Store of units, positions, persons and memberships. */
@ApplicationScoped
class DirectoryRepository {

    private static final int MAX_UNITS = 5_000;

    private static final String UNIT_SUMMARY = """
            select new vn.tongket.planning.directory.UnitSummary(u.id, u.code, u.name, u.shortName, u.symbol,
                u.kind, u.level, u.parentId, u.validFrom, u.validTo, u.successorId, u.protocolRank, u.version)
            from Unit u
            """;

    private static final String MEMBER = """
            select new vn.tongket.planning.directory.Member(m.id, p.id, p.fullName, p.honorific, p.birthYear,
                u.id, u.name, t.name, t.protocolRank, t.head)
            from Membership m, Person p, Unit u, Position t
            where p.id = m.personId and u.id = m.unitId and t.id = m.positionId
              and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
            """;

    private static final String MATCHING_UNIT = """
             where u.searchKey like :pattern escape '\\'
              and (:anyTime = true or u.validFrom <= :day and (u.validTo is null or u.validTo >= :day))
            """;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    /** Written at once: what refers to it by its id may follow in the same transaction. */
    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    <T> T get(Class<T> type, String id, ErrorCode otherwise) {
        T found = entityManager.find(type, id);
        if (found == null) {
            throw new BusinessException(otherwise, id);
        }
        return found;
    }

    boolean codeTaken(String code) {
        return entityManager
                        .createQuery("select count(u) from Unit u where u.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    List<UnitSummary> units(LocalDate day) {
        return entityManager
                .createQuery(
                        UNIT_SUMMARY
                                + " where u.validFrom <= :day and (u.validTo is null or u.validTo >= :day)"
                                + " order by u.protocolRank, u.name",
                        UnitSummary.class)
                .setParameter("day", day)
                .setMaxResults(MAX_UNITS)
                .getResultList();
    }

    Optional<UnitSummary> unit(String id) {
        return entityManager
                .createQuery(UNIT_SUMMARY + " where u.id = :id", UnitSummary.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<UnitSummary> unitsById(List<String> ids) {
        return entityManager
                .createQuery(UNIT_SUMMARY + " where u.id in :ids order by u.protocolRank, u.name", UnitSummary.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Page<UnitSummary> searchUnits(PageRequest request, LocalDate day) {
        List<UnitSummary> items = found(
                        UNIT_SUMMARY + MATCHING_UNIT + " order by u.protocolRank, u.name, u.id",
                        UnitSummary.class,
                        request,
                        day)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = found("select count(u) from Unit u" + MATCHING_UNIT, Long.class, request, day)
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    private <T> TypedQuery<T> found(String jpql, Class<T> type, PageRequest request, LocalDate day) {
        return byPattern(jpql, type, request)
                .setParameter("anyTime", day == null)
                .setParameter("day", day == null ? LocalDate.EPOCH : day);
    }

    Optional<UnitSummary> unitByCode(String code) {
        return entityManager
                .createQuery(UNIT_SUMMARY + " where u.code = :code", UnitSummary.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<Object[]> aliases() {
        return entityManager
                .createQuery("select a.searchKey, a.unitId from UnitAlias a", Object[].class)
                .setMaxResults(MAX_UNITS * 4)
                .getResultList();
    }

    List<Object[]> positions() {
        return entityManager
                .createQuery("select t.name, t.id from Position t order by t.protocolRank, t.name", Object[].class)
                .setMaxResults(1_000)
                .getResultList();
    }

    Page<PersonSummary> persons(PageRequest request) {
        List<PersonSummary> items = byPattern("""
                        select new vn.tongket.planning.directory.PersonSummary(
                            p.id, p.fullName, p.honorific, p.birthYear, p.version)
                        from Person p where p.searchKey like :pattern escape '\\' order by p.sortKey, p.id""", PersonSummary.class, request)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = byPattern(
                        "select count(p) from Person p where p.searchKey like :pattern escape '\\'",
                        Long.class,
                        request)
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    private <T> TypedQuery<T> byPattern(String jpql, Class<T> type, PageRequest request) {
        return entityManager.createQuery(jpql, type).setParameter("pattern", request.pattern());
    }

    Optional<PersonSummary> person(String id) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.directory.PersonSummary(
                            p.id, p.fullName, p.honorific, p.birthYear, p.version)
                        from Person p where p.id = :id""", PersonSummary.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Member> members(List<String> unitIds, LocalDate day) {
        return entityManager
                .createQuery(MEMBER + " and m.unitId in :units order by t.protocolRank, p.sortKey", Member.class)
                .setParameter("units", unitIds)
                .setParameter("day", day)
                .setMaxResults(10_000)
                .getResultList();
    }

    /** @param unitIds empty for holders in any unit */
    List<Member> holders(List<String> positionIds, List<String> unitIds, LocalDate day) {
        TypedQuery<Member> query = entityManager
                .createQuery(
                        MEMBER + " and m.positionId in :positions"
                                + (unitIds.isEmpty() ? "" : " and m.unitId in :units")
                                + " order by t.protocolRank, u.protocolRank, p.sortKey",
                        Member.class)
                .setParameter("positions", positionIds)
                .setParameter("day", day)
                .setMaxResults(10_000);
        return (unitIds.isEmpty() ? query : query.setParameter("units", unitIds)).getResultList();
    }

    /** All memberships of many persons on that day, highest position first. */
    List<Member> membershipsOf(List<String> personIds, LocalDate day) {
        return entityManager
                .createQuery(MEMBER + " and m.personId in :persons order by t.protocolRank", Member.class)
                .setParameter("persons", personIds)
                .setParameter("day", day)
                .setMaxResults(20_000)
                .getResultList();
    }

    /** Persons with one of these names, without accents: id, name, birth year, phone, e-mail. */
    List<KnownPerson> namesakes(List<String> searchKeys) {
        return entityManager
                .createQuery(
                        "select new vn.tongket.planning.directory.KnownPerson(p.id, p.fullName, p.birthYear, p.phone,"
                                + " p.email) from Person p where p.searchKey in :keys order by p.sortKey, p.id",
                        KnownPerson.class)
                .setParameter("keys", searchKeys)
                .setMaxResults(20_000)
                .getResultList();
    }

    List<Member> membershipsOf(String personId, LocalDate day) {
        return entityManager
                .createQuery(MEMBER + " and m.personId = :person order by t.protocolRank", Member.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .setMaxResults(200)
                .getResultList();
    }

    Optional<ContactData> contact(String personId) {
        return entityManager
                .createQuery(
                        "select new vn.tongket.planning.directory.ContactData(p.id, p.email, p.phone)"
                                + " from Person p where p.id = :id",
                        ContactData.class)
                .setParameter("id", personId)
                .getResultStream()
                .findFirst();
    }

    List<ContactData> contacts(List<String> personIds) {
        return entityManager
                .createQuery(
                        "select new vn.tongket.planning.directory.ContactData(p.id, p.email, p.phone)"
                                + " from Person p where p.id in :ids",
                        ContactData.class)
                .setParameter("ids", personIds)
                .setMaxResults(10_000)
                .getResultList();
    }
}
