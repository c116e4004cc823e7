package vn.tongket.attendance.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.planning.honour.HonoureesAnnounced;
import vn.tongket.planning.plan.PlanId;

/** Reads who is to be seated, and keeps the order of the stage. */
@ApplicationScoped
class DelegateRepository {

    /** A substitute stands on the stage in the place of the one for whom he came. */
    private static final String ON_STAGE = """
            with recursive origin (guest, id) as (
                select id, id from attendance.invitation where plan_id = ? and status in ('LISTED', 'ISSUED', 'ACCEPTED')
                union all
                select o.guest, i.substitute_for from origin o join attendance.invitation i on i.id = o.id
                where i.substitute_for is not null)
            select o.guest, min(p.stage_order) from origin o
            join attendance.invitation i on i.id = o.id
            join attendance.stage_place p on p.plan_id = i.plan_id
                and (p.person_id = i.person_id or (p.person_id is null and p.guest_name = i.full_name))
            group by o.guest""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<Delegate> coming(PlanId plan) {
        Map<String, Integer> stage = onStage(plan);
        List<?> rows = entityManager
                .createNativeQuery("""
                        select i.id, i.full_name, i.honorific, i.position, i.unit_id, i.unit_name, i.group_id, g.line,
                            i.code, i.sort_key, g.kind = 'AWARDEES'
                        from attendance.invitation i join attendance.attendee_group g on g.id = i.group_id
                        where i.plan_id = ? and i.status in ('LISTED', 'ISSUED', 'ACCEPTED') order by i.id""")
                .setParameter(1, plan.value())
                .getResultList();
        return rows.stream().map(row -> delegate((Object[]) row, stage)).toList();
    }

    /** An announcement takes the place of the earlier one of the same nominations. */
    void announce(HonoureesAnnounced event) {
        event.honourees()
                .forEach(honouree -> entityManager
                        .createNativeQuery(
                                "insert into attendance.stage_place (plan_id, nomination_id, decision_number,"
                                        + " stage_order, person_id, guest_name) values (?, ?, ?, ?, ?, ?)"
                                        + " on conflict (plan_id, nomination_id) do update set stage_order = excluded.stage_order,"
                                        + " decision_number = excluded.decision_number, person_id = excluded.person_id,"
                                        + " guest_name = excluded.guest_name")
                        .setParameter(1, event.plan().value())
                        .setParameter(2, honouree.nominationId())
                        .setParameter(3, event.decisionNumber() == null ? "" : event.decisionNumber())
                        .setParameter(4, honouree.stageOrder())
                        .setParameter(
                                5,
                                honouree.guest().person() == null
                                        ? null
                                        : honouree.guest().person().value())
                        .setParameter(6, honouree.guest().name())
                        .executeUpdate());
    }

    private Map<String, Integer> onStage(PlanId plan) {
        Map<String, Integer> stage = new HashMap<>();
        List<?> rows = entityManager
                .createNativeQuery(ON_STAGE)
                .setParameter(1, plan.value())
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            stage.put((String) row[0], ((Number) row[1]).intValue());
        }
        return stage;
    }

    private static Delegate delegate(Object[] row, Map<String, Integer> stage) {
        return new Delegate(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).intValue(),
                row[8].toString(),
                (String) row[9],
                (Boolean) row[10] || stage.containsKey(row[0]),
                stage.get(row[0]));
    }
}
