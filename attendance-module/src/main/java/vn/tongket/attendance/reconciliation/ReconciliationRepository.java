package vn.tongket.attendance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import vn.tongket.attendance.checkin.Conflict;
import vn.tongket.planning.plan.PlanId;

/** Reads the log of the doors, and adds how a conflict was settled. */
@ApplicationScoped
class ReconciliationRepository {

    private static final int MAX_LINES = 2_000;

    /** ATT-71 The doors of the conference, and those that only scans, admissions or devices speak of. */
    private static final String DOORS = """
            with door as (
                select id, name from attendance.station where plan_id = ?
                union all
                select station_id, station_id from (
                    select station_id from attendance.admission where plan_id = ?
                    union select station_id from attendance.door_log where plan_id = ?) spoken
                where station_id not in (select id from attendance.station where plan_id = ?))
            select s.id, s.name,
                (select count(*) from attendance.admission a
                    where a.plan_id = ? and a.station_id = s.id and a.undone_at is null),
                count(l.seq), count(*) filter (where l.offline),
                min(l.happened_at) filter (where l.offline), max(l.happened_at) filter (where l.offline),
                count(*) filter (where l.received_at > l.happened_at + interval '1 minute'),
                coalesce(cast(max(extract(epoch from l.received_at - l.happened_at)) as bigint), 0),
                coalesce(max(abs(l.skew_millis)), 0) / 1000,
                count(*) filter (where l.kind in ('override', 'walk-in')), count(l.conflict),
                count(l.conflict) filter (where l.settled_at is null),
                (select coalesce(sum(d.last_seq - (select count(*) from attendance.door_log x
                    where x.plan_id = d.plan_id and x.device = d.device)), 0)
                    from attendance.station_device d where d.plan_id = ? and d.station_id = s.id)
            from door s
            left join attendance.door_log l on l.plan_id = ? and l.station_id = s.id
            group by s.id, s.name order by s.name, s.id""";

    private static final String LINES = """
            select l.device, l.seq, l.station_id, l.kind, i.full_name, l.verdict, l.offline, l.decided_by, l.reason,
                l.usher, l.happened_at, l.received_at, l.conflict, l.settled_by, l.settled_at, l.settlement
            from attendance.door_log l left join attendance.invitation i on i.id = l.invitation_id
            where l.plan_id = ? and (l.conflict is not null or l.kind in ('override', 'walk-in', 'undo'))
            order by l.conflict is null, l.happened_at, l.device, l.seq""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<DoorReport> doors(PlanId plan) {
        Object[] everywhere = Collections.nCopies(7, plan.value()).toArray();
        List<?> rows = query(DOORS, everywhere).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DoorReport(
                        (String) row[0],
                        (String) row[1],
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        instant(row[5]),
                        instant(row[6]),
                        number(row[7]),
                        number(row[8]),
                        number(row[9]),
                        number(row[10]),
                        number(row[11]),
                        number(row[12]),
                        number(row[13])))
                .toList();
    }

    List<DoorLine> lines(PlanId plan) {
        List<?> rows = query(LINES, plan.value()).setMaxResults(MAX_LINES).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(ReconciliationRepository::line)
                .toList();
    }

    private static DoorLine line(Object[] row) {
        return new DoorLine(
                (String) row[0],
                number(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Boolean) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                instant(row[10]),
                instant(row[11]),
                row[12] == null ? null : Conflict.valueOf((String) row[12]),
                (String) row[13],
                instant(row[14]),
                (String) row[15]);
    }

    int settle(PlanId plan, String device, long seq, String by, String words, Instant now) {
        return query(
                        "update attendance.door_log set settled_by = ?, settled_at = ?, settlement = ?"
                                + " where plan_id = ? and device = ? and seq = ? and conflict is not null"
                                + " and settled_by is null",
                        by,
                        Timestamp.from(now),
                        words,
                        plan.value(),
                        device,
                        seq)
                .executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }
}
