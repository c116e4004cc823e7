package vn.tongket.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/** Reads what a station takes along. */
@ApplicationScoped
class StationPackageRepository {

    /** The admission is that of the right, so that a substitute counts as his predecessor. */
    private static final String GUESTS = """
            select encode(sha256(convert_to(i.plan_id || ':' || i.code, 'UTF8')), 'hex'), i.full_name, i.position,
                i.unit_name, i.seat, i.note, i.status in ('REVOKED', 'SUBSTITUTED'), i.group_id, r.station_id,
                r.right_id, coalesce(a.entry_scan, a.scan_id), a.outside_since is not null, a.station_id, a.admitted_at,
                cast(? as varchar) is not null and not exists (select 1 from attendance.health_declaration h
                    where h.invitation_id = i.id and h.rule_id = ? and position('1' in h.answers) = 0)
            from attendance.invitation i
            left join attendance.admission_right r on r.invitation_id = i.id
            left join lateral (select x.* from attendance.admission x
                where x.plan_id = i.plan_id and x.session_id = ? and x.undone_at is null
                    and (x.invitation_id = i.id or x.invitation_id in (select other.invitation_id
                        from attendance.admission_right other
                        where other.plan_id = i.plan_id and other.right_id = r.right_id))
                limit 1) a on true
            where i.plan_id = ? and i.status not in ('LISTED', 'WAITING')
            order by i.ordinal""";

    private static final String VERSION = """
            select (select coalesce(sum(version), 0) + count(*) from attendance.invitation where plan_id = ?)
                + (select count(*) + count(undone_at) from attendance.admission where plan_id = ?)""";

    private static final String SESSIONS =
            "select id, name, opens_at from attendance.conference_session where plan_id = ? order by opens_at, id";

    /** ATT-73 Entries to sessions after this one; there are some only where sessions were moved. */
    private static final String LATER = """
            select r.right_id, a.session_id, coalesce(a.entry_scan, a.scan_id), a.outside_since is not null,
                a.station_id, a.admitted_at
            from attendance.admission a join attendance.admission_right r on r.invitation_id = a.invitation_id
            join attendance.conference_session s on s.plan_id = a.plan_id and s.id = a.session_id
            where a.plan_id = ? and a.undone_at is null and a.session_id <> ?
                and s.opens_at >= (select opens_at from attendance.conference_session where plan_id = ? and id = ?)""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    long version(PlanId plan) {
        return ((Number) entityManager
                        .createNativeQuery(VERSION)
                        .setParameter(1, plan.value())
                        .setParameter(2, plan.value())
                        .getSingleResult())
                .longValue();
    }

    List<StationPackage.Entry> guests(PlanId plan, String session, Door door) {
        List<?> rows = entityManager
                .createNativeQuery(GUESTS)
                .setParameter(1, door.healthRule())
                .setParameter(2, door.healthRule())
                .setParameter(3, session)
                .setParameter(4, plan.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> entry(row, door))
                .toList();
    }

    List<StationPackage.Opening> sessions(PlanId plan) {
        List<?> rows = entityManager
                .createNativeQuery(SESSIONS)
                .setParameter(1, plan.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StationPackage.Opening((String) row[0], (String) row[1], millis(row[2])))
                .toList();
    }

    List<StationPackage.LaterEntry> later(PlanId plan, String session) {
        List<?> rows = entityManager
                .createNativeQuery(LATER)
                .setParameter(1, plan.value())
                .setParameter(2, session)
                .setParameter(3, plan.value())
                .setParameter(4, session)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StationPackage.LaterEntry(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (Boolean) row[3],
                        (String) row[4],
                        millis(row[5])))
                .toList();
    }

    private static long millis(Object stored) {
        return CheckInRepository.instant(stored).toEpochMilli();
    }

    private static StationPackage.Entry entry(Object[] row, Door door) {
        return new StationPackage.Entry(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Boolean) row[6],
                row[10] != null,
                !door.groups().isEmpty() && !door.groups().contains((String) row[7]),
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (Boolean) row[11],
                (String) row[12],
                row[13] == null ? null : CheckInRepository.instant(row[13]).toEpochMilli(),
                (Boolean) row[14]);
    }
}
