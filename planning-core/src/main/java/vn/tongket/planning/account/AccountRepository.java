package vn.tongket.planning.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

    /** The units that a role reaches: those it is held in and all below (ACC-1). */
    private static final String REACH = """
            with recursive reached(role, unit_id, home) as (
                select g.role, g.unit_id, true
                from planning.role_grant g join planning.account a on a.id = g.account_id
                where a.username = ? and a.enabled
                  and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)
                union
                select r.role, u.id, false from reached r join planning.unit u on u.parent_id = r.unit_id
            )
            select role, unit_id, home from reached""";

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

    @SuppressWarnings("unchecked") // rows of a native query
    List<Object[]> reach(String username, LocalDate day) {
        return entityManager
                .createNativeQuery(REACH)
                .setParameter(1, username)
                .setParameter(2, day)
                .setParameter(3, day)
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

    Optional<String> usernameOfToken(String tokenHash, Instant now) {
        return entityManager
                .createQuery("""
                        select a.username from ApiToken t, Account a
                        where a.id = t.accountId and a.enabled = true
                          and t.tokenHash = :hash and t.expiresAt > :now""", String.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
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
