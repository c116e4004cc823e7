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
                        + " first_station_id = cast(? as varchar), first_at = cast(? as timestamptz)"
                        + " where plan_id = ? and scan_id = ?",
                result.verdict().name(),
                result.invitation() == null ? null : result.invitation().id(),
                first == null ? null : first.stationId(),
                first == null ? null : Timestamp.from(first.at()),
                plan.value(),
                scanId);
    }

    /** The verdict that a scan got: its name, the invitation's id, where and when the first admission was. */
    Object[] judged(PlanId plan, String scanId) {
        return (Object[]) query(
                        "select verdict, invitation_id, first_station_id, first_at from attendance.scan"
                                + " where plan_id = ? and scan_id = ?",
                        plan.value(),
                        scanId)
                .getSingleResult();
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
    boolean admit(PlanId plan, Scan scan, InvitationSummary guest, String usher, Instant at) {
        return update(
                        "insert into attendance.admission (id, plan_id, invitation_id, person_key, scan_id, station_id,"
                                + " admitted_at, admitted_by)"
                                + " select ?, plan_id, id, person_key, ?, ?, ?, ? from attendance.invitation where id = ?"
                                + " and plan_id = ? on conflict do nothing",
                        Ids.next(),
                        scan.scanId(),
                        scan.stationId(),
                        Timestamp.from(at),
                        usher,
                        guest.id(),
                        plan.value())
                > 0;
    }

    /** The standing admission of this person, by this invitation or another one. */
    Optional<CheckInResult.FirstCheckIn> standing(InvitationSummary guest) {
        List<?> rows = query(
                        "select a.station_id, a.admitted_at from attendance.admission a join attendance.invitation i"
                                + " on i.plan_id = a.plan_id and i.person_key = a.person_key"
                                + " where i.id = ? and a.undone_at is null",
                        guest.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CheckInResult.FirstCheckIn((String) row[0], instant(row[1])))
                .findFirst();
    }

    /** ATT-11 */
    int undo(PlanId plan, String invitationId, String by, String reason, Instant at) {
        return update(
                "update attendance.admission set undone_at = ?, undone_by = ?, undo_reason = ?"
                        + " where plan_id = ? and invitation_id = ? and undone_at is null",
                Timestamp.from(at),
                by,
                reason,
                plan.value(),
                invitationId);
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
