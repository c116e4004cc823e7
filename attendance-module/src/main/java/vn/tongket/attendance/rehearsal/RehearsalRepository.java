package vn.tongket.attendance.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.planning.plan.PlanId;

/** Reads the guest list as it is; it has nothing to write. */
@ApplicationScoped
class RehearsalRepository {

    private static final String GUESTS = """
            select i.id, i.group_id, i.full_name, i.status, i.seat, i.home_station,
                coalesce(i.answered_at, i.issued_at)
            from attendance.invitation i
            where i.plan_id = ? and i.status in ('LISTED', 'ISSUED', 'ACCEPTED', 'DECLINED')
            order by i.ordinal nulls last, i.id""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** A guest and when his invitation last changed; null before it is issued. */
    record Listed(InvitationSummary guest, Instant changedAt) {}

    @SuppressWarnings("unchecked") // rows of a native query
    List<Listed> guests(PlanId plan) {
        List<Object[]> rows = entityManager
                .createNativeQuery(GUESTS)
                .setParameter(1, plan.value())
                .setMaxResults(20_000)
                .getResultList();
        return rows.stream().map(row -> listed(plan, row)).toList();
    }

    private static Listed listed(PlanId plan, Object[] row) {
        InvitationSummary guest = new InvitationSummary(
                (String) row[0],
                plan.value(),
                (String) row[1],
                (String) row[2],
                null,
                null,
                null,
                null,
                InvitationStatus.valueOf((String) row[3]),
                null,
                "",
                null,
                (String) row[4],
                (String) row[5],
                null,
                null,
                0);
        return new Listed(guest, instant(row[6]));
    }

    private static Instant instant(Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }
}
