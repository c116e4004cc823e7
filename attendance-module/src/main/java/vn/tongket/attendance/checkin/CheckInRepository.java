package vn.tongket.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;

/**
 * Store of scans and admissions. Written in SQL, because its promises rest on constraints: whoever loses the race
 * inserts nothing and learns who won.
 */
@ApplicationScoped
class CheckInRepository {

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** ATT-7 Keeps the scan; false when it is here already, also when another transaction is just keeping it. */
    boolean keep(PlanId plan, Scan scan, String usher, Instant now) {
        return update(
                        "insert into attendance.scan (plan_id, scan_id, station_id, scanned, scanned_at, received_at, usher)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        plan.value(),
                        scan.scanId(),
                        scan.stationId(),
                        scan.code(),
                        Timestamp.from(scan.scannedAt() == null ? now : scan.scannedAt()),
                        Timestamp.from(now),
                        usher)
                > 0;
    }

    void judge(PlanId plan, String scanId, CheckInResult result) {
        CheckInResult.FirstCheckIn first = result.first();
        update(
                "update attendance.scan set verdict = ?, invitation_id = cast(? as varchar),"
                        + " first_station_id = cast(? as varchar), first_at = cast(? as timestamptz),"
                        + " first_entry = cast(? as varchar)"
                        + " where plan_id = ? and scan_id = ?",
                result.verdict().name(),
                result.invitation() == null ? null : result.invitation().id(),
                first == null ? null : first.stationId(),
                first == null ? null : Timestamp.from(first.at()),
                first == null ? null : first.entry(),
                plan.value(),
                scanId);
    }

    /** The verdict that a scan got: its name, the invitation's id, where, when and by which scan the first admission was. */
    Object[] judged(PlanId plan, String scanId) {
        return (Object[]) query(
                        "select verdict, invitation_id, first_station_id, first_at, first_entry from attendance.scan"
                                + " where plan_id = ? and scan_id = ?",
                        plan.value(),
                        scanId)
                .getSingleResult();
    }

    /** A living invitation by its right, for a guest who was found by name. */
    Optional<String> byRight(PlanId plan, String right) {
        List<?> rows = query(
                        "select i.id from attendance.admission_right r join attendance.invitation i on i.id = r.invitation_id"
                                + " where r.plan_id = ? and r.right_id = ?"
                                + " order by i.status in ('REVOKED', 'SUBSTITUTED'), i.ordinal desc",
                        plan.value(),
                        right)
                .setMaxResults(1)
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    /** Holds the conference so that its seats are counted by one at a time. */
    long presentWhileHeld(PlanId plan) {
        query("select plan_id from attendance.conference where plan_id = ? for no key update", plan.value())
                .getSingleResult();
        return ((Number) query(
                                "select count(*) from attendance.admission where plan_id = ? and undone_at is null",
                                plan.value())
                        .getSingleResult())
                .longValue();
    }

    /** ATT-6 Admits unless somebody was faster; the unique index decides, not this code. */
    boolean admit(Arrival arrival, InvitationSummary guest) {
        return update(
                        "insert into attendance.admission (id, plan_id, invitation_id, person_key, session_id, scan_id,"
                                + " station_id, admitted_at, admitted_by)"
                                + " select ?, plan_id, id, person_key, ?, ?, ?, ?, ? from attendance.invitation where id = ?"
                                + " and plan_id = ? on conflict do nothing",
                        Ids.next(),
                        arrival.session(),
                        arrival.scan().scanId(),
                        arrival.scan().stationId(),
                        Timestamp.from(arrival.at()),
                        arrival.usher(),
                        guest.id(),
                        arrival.plan().value())
                > 0;
    }

    /** The standing admission of this person, by this invitation or another one. */
    Optional<Standing> standing(InvitationSummary guest, String session) {
        List<?> rows = query(
                        "select a.id, a.invitation_id, coalesce(a.entry_scan, a.scan_id), a.station_id, a.admitted_at,"
                                + " a.outside_since is not null, a.entry_scan is null"
                                + " from attendance.admission a join attendance.invitation i"
                                + " on i.plan_id = a.plan_id and i.person_key = a.person_key"
                                + " where i.id = ? and a.session_id = ? and a.undone_at is null",
                        guest.id(),
                        session)
                .getResultList();
        return rows.stream().map(row -> Standing.of((Object[]) row)).findFirst();
    }

    /** The admission whose guest came in by this scan, and is in or was last. */
    Optional<Standing> byEntry(PlanId plan, String entry) {
        List<?> rows = query(
                        "select id, invitation_id, coalesce(entry_scan, scan_id), station_id, admitted_at,"
                                + " outside_since is not null, entry_scan is null from attendance.admission"
                                + " where plan_id = ? and coalesce(entry_scan, scan_id) = ? and undone_at is null",
                        plan.value(),
                        entry)
                .getResultList();
        return rows.stream().map(row -> Standing.of((Object[]) row)).findFirst();
    }

    void move(Standing standing, Arrival arrival, boolean outward) {
        Timestamp moment = Timestamp.from(arrival.at());
        update(
                "update attendance.admission set outside_since = cast(? as timestamptz), entry_scan = ? where id = ?",
                outward ? moment : null,
                outward ? standing.entry() : arrival.scan().scanId(),
                standing.id());
        update(
                "insert into attendance.movement (id, admission_id, scan_id, outward, station_id, moved_at, moved_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                Ids.next(),
                standing.id(),
                arrival.scan().scanId(),
                outward,
                arrival.scan().stationId(),
                moment,
                arrival.usher());
    }

    int undo(Standing standing, String by, String reason, Instant at) {
        return update(
                "update attendance.admission set undone_at = ?, undone_by = ?, undo_reason = ?"
                        + " where id = ? and undone_at is null",
                Timestamp.from(at),
                by,
                reason,
                standing.id());
    }

    /** Tells the home door that this guest is not inside any more. */
    void close(Arrival arrival, Standing standing, boolean outside) {
        update(
                "insert into attendance.closing (plan_id, entry, outside, right_id, session_id, station_id, closed_at)"
                        + " select ?, ?, ?, r.right_id, ?, r.station_id, ? from (select 1) one"
                        + " left join attendance.admission_right r on r.invitation_id = ?"
                        + " on conflict do nothing",
                arrival.plan().value(),
                standing.entry(),
                outside,
                arrival.session(),
                Timestamp.from(arrival.at()),
                standing.invitationId());
    }

    private int update(String sql, Object... parameters) {
        return query(sql, parameters).executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }
}
