package vn.tongket.attendance.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Store of the one key pair, which never changes once it is stored and is therefore read once. */
@ApplicationScoped
class SigningKeyRepository {

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    private volatile SigningKey known;

    Optional<SigningKey> find() {
        if (known == null) {
            known = stored().orElse(null);
        }
        return Optional.ofNullable(known);
    }

    private Optional<SigningKey> stored() {
        List<?> rows = entityManager
                .createNativeQuery("select public_key, private_key from attendance.signing_key")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SigningKey((String) row[0], (String) row[1]))
                .findFirst();
    }

    /** Keeps the pair unless another transaction was first. */
    void addIfNone(SigningKey key) {
        entityManager
                .createNativeQuery("insert into attendance.signing_key (id, public_key, private_key, made_at)"
                        + " values (1, ?, ?, now()) on conflict do nothing")
                .setParameter(1, key.publicKey())
                .setParameter(2, key.privateKey())
                .executeUpdate();
    }
}
