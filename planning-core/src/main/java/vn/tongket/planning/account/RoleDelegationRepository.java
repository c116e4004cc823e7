package vn.tongket.planning.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** Store of delegated roles. */
@ApplicationScoped
class RoleDelegationRepository {

    private static final String HELD = """
            select count(g) from Account a join a.grants g
            where a.personId = :person and a.enabled = true and g.unitId = :unit
              and g.role = vn.tongket.planning.account.Role.DEPARTMENT_HEAD""";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    /** By a grant of his own; one that was delegated to him does not count. */
    boolean holdsItself(PersonId person, UnitId unit, LocalDate day) {
        return entityManager
                        .createQuery(
                                HELD + " and g.delegatedBy is null and g.validFrom <= :day"
                                        + " and (g.validTo is null or g.validTo >= :day)",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("unit", unit.value())
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Whether the deputy holds the role within the days already. */
    boolean holds(RoleDelegationEntry entry) {
        return entityManager
                        .createQuery(
                                HELD + " and g.validFrom <= :to and (g.validTo is null or g.validTo >= :from)",
                                Long.class)
                        .setParameter("person", entry.deputy().value())
                        .setParameter("unit", entry.unit().value())
                        .setParameter("from", entry.from())
                        .setParameter("to", entry.to())
                        .getSingleResult()
                > 0;
    }

    Optional<Account> accountOf(PersonId person) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.personId = :person and a.enabled = true order by a.username",
                        Account.class)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Account accountWith(String grant) {
        return entityManager
                .createQuery("select a from Account a join a.grants g where g.id = :grant", Account.class)
                .setParameter("grant", grant)
                .getSingleResult();
    }

    List<RoleDelegationSummary> list(PersonId person) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.account.RoleDelegationSummary(
                            g.id, d.id, d.fullName, p.fullName, u.name, g.validFrom, g.validTo, g.writtenAs)
                        from Account a join a.grants g, Person p, Person d, Unit u
                        where p.id = a.personId and d.id = g.delegatedBy and u.id = g.unitId
                          and (d.id = :person or p.id = :person)
                        order by g.validFrom desc""", RoleDelegationSummary.class)
                .setParameter("person", person.value())
                .setMaxResults(200)
                .getResultList();
    }
}
