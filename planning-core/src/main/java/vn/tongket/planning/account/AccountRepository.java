package vn.tongket.planning.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;

/** Store of accounts, roles, tokens and failed sign-ins. */
@ApplicationScoped
class AccountRepository {

    /** Who somebody is, and the units that his roles reach: those they are held in and all below (ACC-1). */
    private static final String REACH = """
            with recursive reached(role, unit_id, home) as (
                select g.role, g.unit_id, true
                from planning.role_grant g join planning.account a on a.id = g.account_id
                where a.username = ? and a.enabled
                  and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)
                union
                select r.role, u.id, false from reached r join planning.unit u on u.parent_id = r.unit_id
            )
            select role, unit_id, home, a.id, a.person_id, p.full_name
            from planning.account a join planning.person p on p.id = a.person_id
            left join reached on true
            where a.username = ? and a.enabled""";

    /** The roles of a day, wherever they are held. */
    private static final String ROLES = """
            select a.username, g.role from planning.account a
            left join planning.role_grant g on g.account_id = a.id
                and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)
            where a.enabled""";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    /** Written at once: what refers to it by its id may follow in the same transaction. */
    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    Account get(AccountId id) {
        Account account = entityManager.find(Account.class, id.value());
        if (account == null) {
            throw new BusinessException(AccountError.NOT_FOUND, id);
        }
        return account;
    }

    Optional<Account> find(String username) {
        return entityManager
                .createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", Account.normalise(username))
                .getResultStream()
                .findFirst();
    }

    Optional<AccountSummary> summary(String username) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.account.AccountSummary(
                            a.id, a.username, p.id, p.fullName, a.enabled, a.version)
                        from Account a, Person p where p.id = a.personId and a.username = :username""", AccountSummary.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    Page<AccountSummary> list(PageRequest request) {
        String from = " from Account a, Person p where p.id = a.personId"
                + " and (p.searchKey like :pattern escape '\\' or a.username like :pattern escape '\\')";
        List<AccountSummary> items = entityManager
                .createQuery(
                        "select new vn.tongket.planning.account.AccountSummary("
                                + "a.id, a.username, p.id, p.fullName, a.enabled, a.version)"
                                + from + " order by p.sortKey, a.username",
                        AccountSummary.class)
                .setParameter("pattern", request.pattern())
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = entityManager
                .createQuery("select count(a)" + from, Long.class)
                .setParameter("pattern", request.pattern())
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    /** Role, unit, whether it is held there, account, person, full name; a row without a role for whoever has none. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<Object[]> reach(String username, LocalDate day) {
        return entityManager
                .createNativeQuery(REACH)
                .setParameter(1, username)
                .setParameter(2, day)
                .setParameter(3, day)
                .setParameter(4, username)
                .getResultList();
    }

    /** User name and role; a row without a role for whoever has none, and no row when he may not come in. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<Object[]> roles(String username, LocalDate day) {
        return entityManager
                .createNativeQuery(ROLES + " and a.username = ?")
                .setParameter(1, day)
                .setParameter(2, day)
                .setParameter(3, username)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<Object[]> rolesByToken(String tokenHash, LocalDate day, Instant now) {
        return entityManager
                .createNativeQuery(
                        ROLES
                                + " and a.id = (select account_id from planning.api_token where token_hash = ? and expires_at > ?)")
                .setParameter(1, day)
                .setParameter(2, day)
                .setParameter(3, tokenHash)
                .setParameter(4, Timestamp.from(now))
                .getResultList();
    }

    List<GrantSummary> grants(AccountId account) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.account.GrantSummary(
                            g.id, g.role, u.id, u.name, g.validFrom, g.validTo)
                        from Account a join a.grants g, Unit u
                        where a.id = :account and u.id = g.unitId order by g.validFrom""", GrantSummary.class)
                .setParameter("account", account.value())
                .setMaxResults(500)
                .getResultList();
    }

    void removeExpiredTokens(AccountId account, Instant now) {
        entityManager
                .createQuery("delete from ApiToken t where t.accountId = :account and t.expiresAt <= :now")
                .setParameter("account", account.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    void removeTokens(AccountId account) {
        entityManager
                .createQuery("delete from ApiToken t where t.accountId = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    long secondsToWait(String key, Instant now) {
        SignInThrottle throttle = entityManager.find(SignInThrottle.class, key);
        return throttle == null ? 0 : throttle.secondsToWait(now);
    }

    /** The count for this key, locked; made when there is none, also when two make it at once. */
    SignInThrottle throttle(String key) {
        entityManager
                .createNativeQuery("insert into planning.sign_in_throttle(key, failures, last_failure, blocked_until)"
                        + " values (?, 0, now(), now()) on conflict do nothing")
                .setParameter(1, key)
                .executeUpdate();
        return entityManager.find(SignInThrottle.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    void forgetThrottle(String key) {
        entityManager
                .createQuery("delete from SignInThrottle t where t.key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }
}
