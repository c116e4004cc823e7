package vn.tongket.attendance.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/** Store of sessions. */
@ApplicationScoped
class SessionRepository {

    private static final String SESSIONS = """
            select s.id, s.name, s.opens_at, (select count(*) from attendance.admission a
                where a.plan_id = s.plan_id and a.session_id = s.id)
            from attendance.conference_session s where s.plan_id = ? order by s.opens_at, s.id""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<Session> list(PlanId plan) {
        List<?> rows = query(SESSIONS, plan.value()).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Session((String) row[0], (String) row[1], instant(row[2]), ((Number) row[3]).longValue()))
                .toList();
    }

    void put(PlanId plan, String id, SessionEntry entry) {
        query(
                        "insert into attendance.conference_session (plan_id, id, name, opens_at) values (?, ?, ?, ?)"
                                + " on conflict (plan_id, id) do update set name = excluded.name, opens_at = excluded.opens_at",
                        plan.value(),
                        id,
                        entry.name(),
                        Timestamp.from(entry.opensAt()))
                .executeUpdate();
    }

    void remove(PlanId plan, String id) {
        query("delete from attendance.conference_session where plan_id = ? and id = ?", plan.value(), id)
                .executeUpdate();
    }

    /** How many were admitted to the conference itself, before it had sessions. */
    long admittedToTheWhole(PlanId plan) {
        return ((Number) query(
                                "select count(*) from attendance.admission where plan_id = ? and session_id = ''",
                                plan.value())
                        .getSingleResult())
                .longValue();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }
}
