package vn.tongket.attendance.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.plan.PlanId;

/** Store of the leases and of the rights that were handed over. */
@ApplicationScoped
class LeaseRepository {

    private static final String LEASE = "select id, station_id, device, granted_at, granted_to, ended_at, revoked_by,"
            + " revoke_reason from attendance.door_lease where plan_id = ?";

    /** ATT-102 The line of those for whom a guest stands in, and whoever is invited as the same person. */
    private static final String HOLDERS = """
            with recursive line(id, substitute_for) as (
                select id, substitute_for from attendance.invitation where id = ?
                union
                select i.id, i.substitute_for from attendance.invitation i join line on i.id = line.substitute_for)
            select distinct l.id, l.device, l.station_id, r.right_id
            from attendance.door_lease l
            join attendance.admission_right r on r.plan_id = l.plan_id and r.station_id = l.station_id
            join attendance.invitation i on i.id = r.invitation_id
            where l.plan_id = ? and l.ended_at is null
                and (i.person_key = (select person_key from attendance.invitation where id = ?)
                    or r.right_id in (select x.right_id from attendance.admission_right x join line on line.id = x.invitation_id))
                and not exists (select 1 from attendance.right_release x
                    where x.lease_id = l.id and x.right_id = r.right_id and x.session_id = ?)""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** Leases begin only when no admission is under way, and admissions do not overlap the beginning of a lease. */
    void holdForAdmission(PlanId plan) {
        query("select cast(pg_advisory_xact_lock_shared(hashtextextended(?, 15)) as text)", plan.value())
                .getSingleResult();
    }

    void holdForLease(PlanId plan) {
        query("select cast(pg_advisory_xact_lock(hashtextextended(?, 15)) as text)", plan.value())
                .getSingleResult();
    }

    boolean any(PlanId plan) {
        return !query(
                        "select 1 from attendance.door_lease where plan_id = ? and ended_at is null limit 1",
                        plan.value())
                .getResultList()
                .isEmpty();
    }

    /** Lease, device, station and right of each device that may admit this person by one of his invitations. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<Object[]> holders(PlanId plan, String invitationId, String session) {
        return query(HOLDERS, invitationId, plan.value(), invitationId, session).getResultList();
    }

    void request(PlanId plan, String right, String session, String lease, Instant now) {
        query(
                        "insert into attendance.right_request (plan_id, right_id, session_id, lease_id, asked_at)"
                                + " values (?, ?, ?, ?, ?) on conflict (plan_id, right_id, session_id)"
                                + " do update set lease_id = excluded.lease_id, asked_at = excluded.asked_at",
                        plan.value(),
                        right,
                        session,
                        lease,
                        Timestamp.from(now))
                .executeUpdate();
    }

    void release(PlanId plan, String lease, String right, String session) {
        query(
                        "insert into attendance.right_release (lease_id, right_id, session_id) select id, ?, ?"
                                + " from attendance.door_lease where id = ? on conflict do nothing",
                        right,
                        session,
                        lease)
                .executeUpdate();
        query(
                        "delete from attendance.right_request where plan_id = ? and right_id = ? and session_id = ?",
                        plan.value(),
                        right,
                        session)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<Object[]> requests(String lease) {
        return query("select right_id, session_id from attendance.right_request where lease_id = ?", lease)
                .getResultList();
    }

    void add(PlanId plan, DoorLease lease) {
        query(
                        "insert into attendance.door_lease (id, plan_id, station_id, device, granted_at, granted_to)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        lease.id(),
                        plan.value(),
                        lease.stationId(),
                        lease.device(),
                        Timestamp.from(lease.grantedAt()),
                        lease.grantedTo())
                .executeUpdate();
    }

    Optional<DoorLease> holding(PlanId plan, String station) {
        List<?> rows = query(LEASE + " and station_id = ? and ended_at is null", plan.value(), station)
                .getResultList();
        return rows.stream().map(row -> lease((Object[]) row)).findFirst();
    }

    List<DoorLease> all(PlanId plan) {
        List<?> rows = query(LEASE + " order by granted_at, id", plan.value()).getResultList();
        return rows.stream().map(row -> lease((Object[]) row)).toList();
    }

    int end(PlanId plan, String lease, String by, String reason, Instant now) {
        return query(
                        "update attendance.door_lease set ended_at = ?, revoked_by = cast(? as varchar),"
                                + " revoke_reason = cast(? as varchar) where plan_id = ? and id = ? and ended_at is null",
                        Timestamp.from(now),
                        by,
                        reason,
                        plan.value(),
                        lease)
                .executeUpdate();
    }

    boolean stationExists(PlanId plan, String station) {
        return !query("select 1 from attendance.station where plan_id = ? and id = ?", plan.value(), station)
                .getResultList()
                .isEmpty();
    }

    /** The last of the device's deeds that is here. */
    long told(PlanId plan, String device) {
        List<?> rows = query(
                        "select last_seq from attendance.station_device where plan_id = ? and device = ?",
                        plan.value(),
                        device)
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).longValue();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static DoorLease lease(Object[] row) {
        return new DoorLease(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                instant(row[3]),
                (String) row[4],
                row[5] == null ? null : instant(row[5]),
                (String) row[6],
                (String) row[7]);
    }

    static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }
}
