package vn.tongket.planning.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** Store of signing authorities and delegations. */
@ApplicationScoped
class SigningRepository {

    private static final int MAX_ROWS = 1_000;

    private static final String HELD = """
            (a.personId = :person or exists (select m.id from Membership m
                where m.personId = :person and m.unitId = a.bodyId and m.positionId = a.positionId
                  and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)))
            """;

    private static final String AUTHORITY = """
            select new vn.tongket.planning.signing.AuthoritySummary(a.id, u.name, p.fullName, t.name, a.kind, a.form,
                a.collective, a.title, a.headTitle, a.validFrom, a.validTo)
            from SigningAuthority a join Unit u on u.id = a.bodyId
                left join Person p on p.id = a.personId left join Position t on t.id = a.positionId
            """;

    private static final String DELEGATION = """
            select new vn.tongket.planning.signing.DelegationSummary(d.id, u.name, g.id, g.fullName, p.fullName,
                d.form, d.kind, d.title, d.writtenAs, d.validFrom, d.validTo, d.revokedOn)
            from SigningDelegation d, SigningAuthority a, Unit u, Person g, Person p
            where a.id = d.authorityId and u.id = a.bodyId and g.id = d.delegatorId and p.id = d.delegateId
            order by d.validFrom desc, p.sortKey""";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    <T> T get(Class<T> type, String id) {
        T found = entityManager.find(type, id);
        if (found == null) {
            throw new BusinessException(SigningError.NOT_FOUND, id);
        }
        return found;
    }

    /** Authorities of the person for the body, of all times; a position counts while he holds it that day. */
    List<SigningAuthority> authorities(PersonId person, UnitId body, LocalDate day) {
        return entityManager
                .createQuery(
                        "select a from SigningAuthority a where a.bodyId = :body and " + HELD
                                + " order by a.validFrom desc",
                        SigningAuthority.class)
                .setParameter("body", body.value())
                .setParameter("person", person.value())
                .setParameter("day", day)
                .setMaxResults(MAX_ROWS)
                .getResultList();
    }

    /** Whoever has or was given an authority of the body; whether it reaches is asked of each. */
    List<PersonId> holders(UnitId body, LocalDate day) {
        return entityManager
                .createQuery("""
                        select p.id from Person p where exists (select a.id from SigningAuthority a
                            where a.bodyId = :body and\s""" + HELD.replace(":person", "p.id") + """
                        ) or exists (select d.id from SigningDelegation d, SigningAuthority a
                            where a.id = d.authorityId and a.bodyId = :body and d.delegateId = p.id)""", String.class)
                .setParameter("body", body.value())
                .setParameter("day", day)
                .setMaxResults(MAX_ROWS)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    List<Object[]> delegations(PersonId delegate, UnitId body) {
        return entityManager
                .createQuery("""
                        select d, a from SigningDelegation d, SigningAuthority a
                        where a.id = d.authorityId and a.bodyId = :body and d.delegateId = :person
                        order by d.validFrom desc""", Object[].class)
                .setParameter("body", body.value())
                .setParameter("person", delegate.value())
                .setMaxResults(MAX_ROWS)
                .getResultList();
    }

    boolean holds(PersonId person, SigningAuthority authority, LocalDate day) {
        return authority.term().failure(authority.term().kind(), day).isEmpty()
                && authorities(person, authority.body(), day).stream()
                        .anyMatch(held -> held.id().equals(authority.id()));
    }

    boolean overlaps(AuthorityEntry entry) {
        return ((Number) entityManager
                                .createNativeQuery("""
                        select count(*) from planning.signing_authority
                        where body_id = ? and coalesce(person_id, position_id) = ? and coalesce(kind, '*') = ?
                          and daterange(valid_from, valid_to, '[]') && daterange(cast(? as date), cast(? as date), '[]')""")
                                .setParameter(1, entry.body().value())
                                .setParameter(
                                        2,
                                        entry.person() == null
                                                ? entry.positionId()
                                                : entry.person().value())
                                .setParameter(
                                        3,
                                        entry.kind() == null
                                                ? "*"
                                                : entry.kind().name())
                                .setParameter(4, entry.validFrom())
                                .setParameter(5, entry.validTo())
                                .getSingleResult())
                        .intValue()
                > 0;
    }

    List<AuthoritySummary> list() {
        return entityManager
                .createQuery(AUTHORITY + " order by u.protocolRank, u.name, a.validFrom desc", AuthoritySummary.class)
                .setMaxResults(MAX_ROWS)
                .getResultList();
    }

    /** The authorities by which the person leads a body that day. */
    List<AuthoritySummary> led(PersonId person, LocalDate day) {
        return entityManager
                .createQuery(
                        AUTHORITY + " where a.form in (vn.tongket.planning.signing.SigningForm.HEAD,"
                                + " vn.tongket.planning.signing.SigningForm.ACTING_HEAD)"
                                + " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day) and " + HELD
                                + " order by u.protocolRank, u.name",
                        AuthoritySummary.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .setMaxResults(MAX_ROWS)
                .getResultList();
    }

    List<DelegationSummary> delegations() {
        return entityManager
                .createQuery(DELEGATION, DelegationSummary.class)
                .setMaxResults(MAX_ROWS)
                .getResultList();
    }
}
