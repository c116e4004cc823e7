package vn.tongket.attendance.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/** Reads what became of every guest, and keeps the reasons that were noted afterwards. */
@ApplicationScoped
class StatisticsRepository {

    private static final int MAX_GUESTS = 20_000;

    private static final String GUESTS = """
            select i.id, concat_ws(' ', i.honorific, i.full_name), i.position, i.unit_name, g.name,
                exists (select 1 from attendance.admission a where a.invitation_id = i.id and a.undone_at is null),
                coalesce(b.excused, i.status = 'DECLINED'), coalesce(b.reason, i.reason)
            from attendance.invitation i
            join attendance.attendee_group g on g.id = i.group_id
            left join attendance.absence b on b.invitation_id = i.id
            where i.plan_id = ? and i.status in ('ISSUED', 'ACCEPTED', 'DECLINED')
            order by i.unit_name nulls last, i.sort_key""";

    private static final String NOTE = """
            insert into attendance.absence (invitation_id, excused, reason, noted_by, noted_at)
            values (?, ?, ?, ?, ?)
            on conflict (invitation_id) do update set excused = excluded.excused, reason = excluded.reason,
                noted_by = excluded.noted_by, noted_at = excluded.noted_at""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    @SuppressWarnings("unchecked") // rows of a native query
    List<Attendee> guests(PlanId plan) {
        List<Object[]> rows = entityManager
                .createNativeQuery(GUESTS)
                .setParameter(1, plan.value())
                .setMaxResults(MAX_GUESTS)
                .getResultList();
        return rows.stream()
                .map(row -> new Attendee(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Boolean) row[5],
                        (Boolean) row[6],
                        (String) row[7]))
                .toList();
    }

    void note(AbsenceNote note, String by, Instant at) {
        entityManager
                .createNativeQuery(NOTE)
                .setParameter(1, note.invitationId())
                .setParameter(2, note.excused())
                .setParameter(3, note.reason().strip())
                .setParameter(4, by)
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
    }
}
