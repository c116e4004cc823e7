package vn.tongket.attendance.quorum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tongket.planning.plan.PlanId;

/** Store of closings; the database lets nobody change them (ATT-61). */
@ApplicationScoped
class ClosingRepository {

    /** One statement, so that everybody is counted at the same moment. */
    private static final String FREEZE = """
            insert into attendance.quorum_closing_person (closing_id, line, invitation_id, full_name, position,
                unit_name, group_name, counted, present, station_id, admitted_at)
            select ?, row_number() over (order by g.line, i.ordinal), i.id, concat_ws(' ', i.honorific, i.full_name),
                i.position, i.unit_name, g.name,
                not exists (select 1 from attendance.quorum_group q where q.plan_id = i.plan_id)
                    or i.group_id in (select q.group_id from attendance.quorum_group q where q.plan_id = i.plan_id),
                a.id is not null, a.station_id, a.admitted_at
            from attendance.invitation i
            join attendance.attendee_group g on g.id = i.group_id
            left join attendance.admission a on a.invitation_id = i.id and a.undone_at is null
                and a.outside_since is null and a.session_id = ?
            where i.plan_id = ? and i.status in ('ISSUED', 'ACCEPTED', 'DECLINED')""";

    private static final String CLOSINGS = """
            select id, plan_id, number, closed_at, closed_by, closer_name, rule_words, legal_source, required,
                base_count, present, previous, digest
            from attendance.quorum_closing where\s""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** Holds the conference, so that closings are made one after the other; the last one before. */
    Optional<QuorumClosing> lastWhileHeld(PlanId plan) {
        query("select plan_id from attendance.conference where plan_id = ? for no key update", plan.value())
                .getSingleResult();
        return list(plan).stream().findFirst();
    }

    void freezePersons(String closing, PlanId plan, String session) {
        query(FREEZE, closing, session, plan.value()).executeUpdate();
    }

    void add(QuorumClosing closing) {
        query(
                        "insert into attendance.quorum_closing (id, plan_id, number, closed_at, closed_by, closer_name,"
                                + " rule_words, legal_source, required, base_count, present, previous, digest)"
                                + " values (?, ?, ?, ?, ?, ?, ?, cast(? as varchar), cast(? as integer), ?, ?, ?, ?)",
                        closing.id(),
                        closing.planId(),
                        closing.number(),
                        Timestamp.from(closing.closedAt()),
                        closing.closedBy(),
                        closing.closerName(),
                        closing.ruleWords(),
                        closing.legalSource(),
                        closing.required(),
                        closing.baseCount(),
                        closing.present(),
                        closing.previous(),
                        closing.digest())
                .executeUpdate();
    }

    /** The last one first. */
    List<QuorumClosing> list(PlanId plan) {
        return rows(query(CLOSINGS + "plan_id = ? order by number desc", plan.value()))
                .map(ClosingRepository::closing)
                .toList();
    }

    Optional<QuorumClosing> find(String id) {
        return rows(query(CLOSINGS + "id = ?", id))
                .map(ClosingRepository::closing)
                .findFirst();
    }

    List<ClosedPerson> persons(String closing) {
        return rows(query(
                        "select line, full_name, position, unit_name, group_name, counted, present, station_id,"
                                + " admitted_at from attendance.quorum_closing_person where closing_id = ? order by line",
                        closing))
                .map(row -> new ClosedPerson(
                        (Integer) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Boolean) row[5],
                        (Boolean) row[6],
                        (String) row[7],
                        instant(row[8])))
                .toList();
    }

    private static QuorumClosing closing(Object[] row) {
        return new QuorumClosing(
                (String) row[0],
                (String) row[1],
                (Integer) row[2],
                instant(row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (Integer) row[8],
                ((Number) row[9]).longValue(),
                ((Number) row[10]).longValue(),
                (String) row[11],
                (String) row[12]);
    }

    private static Instant instant(Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
