package vn.tongket.awards.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Optional;

/** Finds a line of the roll by the code on its certificate. */
@ApplicationScoped
class VerificationRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    @SuppressWarnings("unchecked") // rows of a native query
    Optional<VerifiedCertificate> find(String code) {
        List<Object[]> rows =
                entityManager.createNativeQuery("""
                        select r.certificate, r.deciding_unit, r.decision_number, r.decided_on,
                            lpad(r.number::text, 2, '0') || '/' || r.year, r.honorific, r.name, r.position,
                            r.unit_name, r.collective, r.corrected, r.cancelled, c.number, c.decided_on
                        from awards.roll_today r left join awards.change_decision c on c.id = r.cancelled_by
                        where r.verification = ?""").setParameter(1, code).getResultList();
        return rows.stream().map(VerificationRepository::verified).findFirst();
    }

    private static VerifiedCertificate verified(Object[] row) {
        return new VerifiedCertificate(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                ((Date) row[3]).toLocalDate(),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (Boolean) row[9],
                (Boolean) row[10],
                (Boolean) row[11],
                (String) row[12],
                row[13] == null ? null : ((Date) row[13]).toLocalDate());
    }
}
