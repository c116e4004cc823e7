package vn.tongket.attendance.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import vn.tongket.attendance.checkin.Conflict;
import vn.tongket.planning.plan.PlanId;

/** Store of what stations did, in their order. */
@ApplicationScoped
class DoorLogRepository {

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** Holds the device until the transaction ends; answers the last of its deeds that is here. */
    long hold(PlanId plan, String device, String station, long skew, Instant now, Long packMadeAt) {
        query(
                        "insert into attendance.station_device (plan_id, device, station_id, last_seq, skew_millis, seen_at)"
                                + " values (?, ?, ?, 0, 0, ?) on conflict do nothing",
                        plan.value(),
                        device,
                        station,
                        Timestamp.from(now))
                .executeUpdate();
        query(
                        "update attendance.station_device set station_id = ?, skew_millis = ?, seen_at = ?,"
                                + " pack_made_at = coalesce(cast(? as timestamptz), pack_made_at)"
                                + " where plan_id = ? and device = ?",
                        station,
                        skew,
                        Timestamp.from(now),
                        packMadeAt == null ? null : new Timestamp(packMadeAt),
                        plan.value(),
                        device)
                .executeUpdate();
        return ((Number) query(
                                "select last_seq from attendance.station_device where plan_id = ? and device = ?",
                                plan.value(),
                                device)
                        .getSingleResult())
                .longValue();
    }

    void reached(PlanId plan, String device, long seq) {
        query(
                        "update attendance.station_device set last_seq = ? where plan_id = ? and device = ?",
                        seq,
                        plan.value(),
                        device)
                .executeUpdate();
    }

    void add(Sender sender, Deed deed, String scanned, String invitation, Conflict conflict) {
        query(
                        "insert into attendance.door_log (plan_id, device, seq, station_id, lease_id, kind, scan_id, scanned,"
                                + " session_id, invitation_id, entry, verdict, offline, decided_by, reason, usher,"
                                + " happened_at, skew_millis, received_at, conflict) values (?, ?, ?, ?,"
                                + " cast(? as varchar), ?, ?, ?, ?, cast(? as varchar), cast(? as varchar), ?, ?,"
                                + " cast(? as varchar), cast(? as varchar), ?, ?, ?, ?, cast(? as varchar))",
                        sender.plan().value(),
                        sender.device(),
                        deed.seq(),
                        sender.station(),
                        deed.lease(),
                        deed.kind(),
                        deed.scanId(),
                        scanned.substring(0, Math.min(scanned.length(), 1_000)),
                        deed.session(),
                        invitation,
                        deed.ref(),
                        deed.told(),
                        Boolean.TRUE.equals(deed.offline()),
                        deed.by(),
                        deed.reason(),
                        sender.usher(),
                        Timestamp.from(sender.moment(deed)),
                        sender.skew(),
                        Timestamp.from(sender.now()),
                        conflict == null ? null : conflict.name())
                .executeUpdate();
    }

    long guests(PlanId plan) {
        return ((Number) query(
                                "select (select coalesce(sum(version), 0) + count(*) from attendance.invitation"
                                        + " where plan_id = ?)"
                                        + " + (select count(*) from attendance.admission_right where plan_id = ?)"
                                        + " + (select count(*) + coalesce(sum(mod(cast(extract(epoch from d.declared_at)"
                                        + " as bigint), 1000003)), 0) from attendance.health_declaration d"
                                        + " join attendance.invitation i on i.id = d.invitation_id where i.plan_id = ?)"
                                        + " + (select count(*) + coalesce(sum(cast(extract(epoch from opens_at) as bigint)), 0)"
                                        + " from attendance.conference_session where plan_id = ?)",
                                plan.value(),
                                plan.value(),
                                plan.value(),
                                plan.value())
                        .getSingleResult())
                .longValue();
    }

    List<Hearing.Closing> closings(PlanId plan, String station) {
        List<?> rows = query(
                        "select right_id, session_id, entry, outside from attendance.closing"
                                + " where plan_id = ? and station_id = ? order by closed_at",
                        plan.value(),
                        station)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Hearing.Closing((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3]))
                .toList();
    }

    /** Where walk-ins are counted: the first group of single guests, else the first group. */
    String walkInGroup(PlanId plan) {
        return (String) query(
                        "select id from attendance.attendee_group where plan_id = ?"
                                + " order by kind <> 'PEOPLE', line limit 1",
                        plan.value())
                .getSingleResult();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
