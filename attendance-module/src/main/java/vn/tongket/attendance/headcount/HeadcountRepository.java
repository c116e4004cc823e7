package vn.tongket.attendance.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/** Counts in the database; two queries whatever the size of the conference. */
@ApplicationScoped
class HeadcountRepository {

    private static final String COUNTS = """
             count(i.id) filter (where i.status = 'LISTED'),
             count(i.id) filter (where i.status in ('ISSUED', 'ACCEPTED', 'DECLINED')),
             count(i.id) filter (where i.status = 'ACCEPTED'),
             count(i.id) filter (where i.status = 'DECLINED'),
             count(a.id),
             count(a.id) filter (where a.outside_since is null)
            """;

    /** Standing admissions to one session. */
    private static final String ADMITTED = " left join attendance.admission a on a.invitation_id = i.id"
            + " and a.undone_at is null and a.session_id = ?";

    private static final String BY_GROUP = "select g.id, g.name," + COUNTS
            + " from attendance.attendee_group g left join attendance.invitation i on i.group_id = g.id" + ADMITTED
            + " where g.plan_id = ? group by g.id, g.name, g.line order by g.line";

    /** A unit that is not in the directory counts by its name. */
    private static final String BY_UNIT = "select i.unit_id, min(i.unit_name)," + COUNTS
            + " from attendance.invitation i" + ADMITTED
            + " where i.plan_id = ? group by i.unit_id, case when i.unit_id is null then i.unit_name end"
            + " order by min(i.unit_name) nulls last";

    /** Where rooms are used, those without a seat count under no name. */
    private static final String BY_ROOM = "select r.id, min(r.name)," + COUNTS
            + " from attendance.invitation i" + ADMITTED
            + " left join attendance.seat_assignment s on s.plan_id = i.plan_id and s.invitation_id = i.id"
            + " left join attendance.room r on r.id = s.room_id"
            + " where i.plan_id = ?"
            + " and exists (select 1 from attendance.conference_room c where c.plan_id = i.plan_id)"
            + " group by r.id order by min(r.name) nulls last";

    /** Whoever came to any session came. */
    private static final String BY_PLAN = "select i.plan_id, count(distinct i.id), count(distinct a.invitation_id)"
            + " from attendance.invitation i"
            + " left join attendance.admission a on a.invitation_id = i.id and a.undone_at is null"
            + " where i.plan_id = any (string_to_array(?, ','))"
            + " and i.status in ('ISSUED', 'ACCEPTED', 'DECLINED') group by i.plan_id";

    /** ATT-62 Sums and counts do not depend on the order in which transactions end; a running number would. */
    private static final String PULSE = """
            select (select count(*) + count(undone_at) from attendance.admission where plan_id = ?)
                + (select count(*) from attendance.movement m join attendance.admission a on a.id = m.admission_id
                    where a.plan_id = ?)
                + (select coalesce(sum(version), 0) + count(*) from attendance.invitation where plan_id = ?)
                + (select version from attendance.conference where plan_id = ?)""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<Headcount.Part> byGroup(PlanId plan, String session) {
        return parts(BY_GROUP, plan, session);
    }

    List<Headcount.Part> byUnit(PlanId plan, String session) {
        return parts(BY_UNIT, plan, session);
    }

    long pulse(PlanId plan) {
        Query query = entityManager.createNativeQuery(PULSE);
        for (int i = 1; i <= 4; i++) {
            query.setParameter(i, plan.value());
        }
        return number(query.getSingleResult());
    }

    List<Headcount.Part> byRoom(PlanId plan, String session) {
        return parts(BY_ROOM, plan, session);
    }

    /** Plan, invited, present; one question for all plans. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<Object[]> byPlan(List<String> plans) {
        return entityManager
                .createNativeQuery(BY_PLAN)
                .setParameter(1, String.join(",", plans))
                .getResultList();
    }

    private List<Headcount.Part> parts(String sql, PlanId plan, String session) {
        List<?> rows = entityManager
                .createNativeQuery(sql)
                .setParameter(1, session)
                .setParameter(2, plan.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Headcount.Part(
                        (String) row[0],
                        (String) row[1],
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        number(row[7])))
                .toList();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
