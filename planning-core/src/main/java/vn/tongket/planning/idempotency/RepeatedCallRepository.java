package vn.tongket.planning.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.tongket.kernel.BusinessException;

/** Store of answers; a second call with the same key waits in the insert until the first has ended. */
@ApplicationScoped
class RepeatedCallRepository {

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    /** Whether the key was free; it is taken now. */
    boolean take(String username, String key, String call) {
        return entityManager
                        .createNativeQuery("insert into planning.idempotent_answer(username, key, call)"
                                + " values (?, ?, ?) on conflict do nothing")
                        .setParameter(1, username)
                        .setParameter(2, key)
                        .setParameter(3, call)
                        .executeUpdate()
                == 1;
    }

    StoredAnswer get(String username, String key, String call) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select call, status, location, etag, body from planning.idempotent_answer"
                        + " where username = ? and key = ?")
                .setParameter(1, username)
                .setParameter(2, key)
                .getSingleResult();
        if (!call.equals(row[0])) {
            throw new BusinessException(IdempotencyError.KEY_OF_ANOTHER_CALL);
        }
        return new StoredAnswer((Integer) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }

    void keep(String username, String key, StoredAnswer answer) {
        entityManager
                .createNativeQuery("update planning.idempotent_answer set status = ?, location = ?, etag = ?, body = ?"
                        + " where username = ? and key = ?")
                .setParameter(1, answer.status())
                .setParameter(2, answer.location())
                .setParameter(3, answer.etag())
                .setParameter(4, answer.body())
                .setParameter(5, username)
                .setParameter(6, key)
                .executeUpdate();
    }

    void forgetOld() {
        entityManager
                .createNativeQuery(
                        "delete from planning.idempotent_answer where created_at < now() - interval '7 days'")
                .executeUpdate();
    }
}
