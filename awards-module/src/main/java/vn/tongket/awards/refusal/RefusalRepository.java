package vn.tongket.awards.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Store of notices of refusal. */
@ApplicationScoped
class RefusalRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(RefusalNotice notice) {
        entityManager.persist(notice);
        entityManager.flush();
    }

    Optional<RefusalSummary> find(String nomination) {
        return Optional.ofNullable(entityManager.find(RefusalNotice.class, nomination))
                .map(RefusalNotice::summary);
    }
}
