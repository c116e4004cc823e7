package vn.tongket.attendance.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/** Reads who came. */
@ApplicationScoped
class CertifiedRepository {

    private static final String CAME = """
            select i.id, i.ordinal, concat_ws(' ', i.honorific, i.full_name), i.position, i.unit_name
            from attendance.invitation i
            where i.plan_id = ? and exists
                (select 1 from attendance.admission a where a.invitation_id = i.id and a.undone_at is null)
            order by i.ordinal""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    @SuppressWarnings("unchecked") // rows of a native query
    List<CertifiedGuest> came(PlanId plan) {
        List<Object[]> rows = entityManager
                .createNativeQuery(CAME)
                .setParameter(1, plan.value())
                .setMaxResults(20_000)
                .getResultList();
        return rows.stream()
                .map(row -> new CertifiedGuest(
                        (String) row[0], (Integer) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }
}
