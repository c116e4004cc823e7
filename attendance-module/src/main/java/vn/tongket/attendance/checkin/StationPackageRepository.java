package vn.tongket.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/** Reads what a station takes along. */
@ApplicationScoped
class StationPackageRepository {

    private static final String GUESTS = """
            select encode(sha256(convert_to(i.plan_id || ':' || i.code, 'UTF8')), 'hex'), i.full_name, i.position,
                i.unit_name, i.seat, i.note, i.status in ('REVOKED', 'SUBSTITUTED'), a.id is not null, i.group_id
            from attendance.invitation i
            left join attendance.admission a on a.invitation_id = i.id and a.undone_at is null
            where i.plan_id = ? and i.status not in ('LISTED', 'WAITING')
            order by i.ordinal""";

    private static final String VERSION = """
            select (select coalesce(sum(version), 0) + count(*) from attendance.invitation where plan_id = ?)
                + (select count(*) + count(undone_at) from attendance.admission where plan_id = ?)""";

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

    List<StationPackage.Entry> guests(PlanId plan, Door door) {
        List<?> rows = entityManager
                .createNativeQuery(GUESTS)
                .setParameter(1, plan.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> entry(row, door))
                .toList();
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
                (Boolean) row[7],
                !door.groups().isEmpty() && !door.groups().contains((String) row[8]));
    }
}
