package vn.tongket.attendance.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.planning.plan.PlanId;

/** Reads the guest list as it is; it has nothing to write. */
@ApplicationScoped
class RehearsalRepository {

    private static final String GUESTS = """
            select i.id, i.group_id, i.full_name, i.status,
                case when r.id is null then i.seat else concat(r.name, ': ', i.seat) end, i.home_station,
                coalesce(i.answered_at, i.issued_at)
            from attendance.invitation i
            left join attendance.seat_assignment s on s.plan_id = i.plan_id and s.invitation_id = i.id
            left join attendance.room r on r.id = s.room_id
            where i.plan_id = ? and i.status in ('LISTED', 'ISSUED', 'ACCEPTED', 'DECLINED')
            order by i.ordinal nulls last, i.id""";

    /** The device that holds a door, or else the one that was heard last there. */
    private static final String PACKAGES = """
            select distinct on (d.station_id) d.station_id, d.pack_made_at
            from attendance.station_device d
            left join attendance.door_lease l on l.plan_id = d.plan_id and l.station_id = d.station_id
                and l.device = d.device and l.ended_at is null
            where d.plan_id = ? and d.pack_made_at is not null
            order by d.station_id, l.id is null, d.seen_at desc""";

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

    /** When the package was made that each door works with; doors without one are missing. */
    @SuppressWarnings("unchecked") // rows of a native query
    Map<String, Instant> packages(PlanId plan) {
        List<Object[]> rows = entityManager
                .createNativeQuery(PACKAGES)
                .setParameter(1, plan.value())
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> instant(row[1])));
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
