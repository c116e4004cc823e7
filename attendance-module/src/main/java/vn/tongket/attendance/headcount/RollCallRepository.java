package vn.tongket.attendance.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.planning.plan.PlanId;

/** Reads who is inside and who has not come. */
@ApplicationScoped
class RollCallRepository {

    private static final int MAX_LIST = 10_000;

    private static final String MISSING = """
            select i.id, concat_ws(' ', i.honorific, i.full_name), i.position, i.unit_name, g.name, i.status, i.phone,
                i.person_id
            from attendance.invitation i
            join attendance.attendee_group g on g.id = i.group_id
            left join attendance.admission a on a.invitation_id = i.id and a.undone_at is null
                and a.session_id = ?
            where i.plan_id = ? and i.status in ('ISSUED', 'ACCEPTED') and a.id is null
            order by i.unit_name nulls last, g.line, i.sort_key""";

    private static final String INSIDE = """
            select i.id, concat_ws(' ', i.honorific, i.full_name), i.position, i.unit_name, r.name,
                i.seat, a.station_id, a.admitted_at, x.right_id
            from attendance.admission a
            join attendance.invitation i on i.id = a.invitation_id
            left join attendance.seat_assignment s on s.plan_id = a.plan_id and s.invitation_id = i.id
            left join attendance.room r on r.id = s.room_id
            left join attendance.admission_right x on x.invitation_id = i.id
            where a.session_id = ? and a.plan_id = ? and a.undone_at is null and a.outside_since is null
            order by i.unit_name nulls last, i.sort_key""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<ExpectedGuest> missing(PlanId plan, String session) {
        return rows(MISSING, plan, session)
                .map(row -> new ExpectedGuest(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        InvitationStatus.valueOf((String) row[5]),
                        (String) row[6],
                        (String) row[7]))
                .toList();
    }

    List<PersonInside> inside(PlanId plan, String session) {
        return rows(INSIDE, plan, session)
                .map(row -> new PersonInside(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        instant(row[7]),
                        (String) row[8]))
                .toList();
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private Stream<Object[]> rows(String sql, PlanId plan, String session) {
        return ((List<Object[]>) entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, session)
                        .setParameter(2, plan.value())
                        .setMaxResults(MAX_LIST)
                        .getResultList())
                .stream();
    }
}
