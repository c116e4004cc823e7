package vn.tongket.attendance.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.planning.plan.PlanId;

/** Store of the rights to admit and of their home doors. */
@ApplicationScoped
class RightRepository {

    private static final String GUESTS = """
            select i.id, i.substitute_for, i.person_key, i.status not in ('REVOKED', 'SUBSTITUTED'), i.home_station,
                i.group_id, r.right_id, r.station_id, i.code
            from attendance.invitation i
            left join attendance.admission_right r on r.invitation_id = i.id
            where i.plan_id = ? and i.ordinal is not null
            order by i.ordinal""";

    private static final String KEEP = """
            insert into attendance.admission_right (invitation_id, plan_id, right_id, station_id)
            select p.invitation, ?, p.right_id, nullif(p.station, '')
            from unnest(string_to_array(?, chr(10)), string_to_array(?, chr(10)), string_to_array(?, chr(10)))
                as p(invitation, right_id, station)
            on conflict (invitation_id) do update set station_id = excluded.station_id""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** Guests with a number, in its order, and the right that each has already. */
    List<RightHolder> guests(PlanId plan) {
        List<?> rows = rows(GUESTS, plan);
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RightHolder(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (Boolean) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8]))
                .toList();
    }

    /** Whether somebody has no right yet, or another door than he was meant to have. */
    boolean unsettled(PlanId plan) {
        return !rows(
                        "select 1 from attendance.invitation i"
                                + " left join attendance.admission_right r on r.invitation_id = i.id"
                                + " where i.plan_id = ? and i.ordinal is not null and (r.invitation_id is null"
                                + " or i.home_station <> coalesce(r.station_id, '')) limit 1",
                        plan)
                .isEmpty();
    }

    String home(String invitation) {
        List<?> rows = entityManager
                .createNativeQuery("select station_id from attendance.admission_right where invitation_id = ?")
                .setParameter(1, invitation)
                .getResultList();
        return rows.isEmpty() ? null : (String) rows.get(0);
    }

    /** The doors of a conference with the groups that each is for. */
    Map<String, List<String>> stations(PlanId plan) {
        Map<String, List<String>> stations = new LinkedHashMap<>();
        for (Object each : rows(
                "select s.id, coalesce(string_agg(g.group_id, ','), '') from attendance.station s"
                        + " left join attendance.station_group g on g.plan_id = s.plan_id and g.station_id = s.id"
                        + " where s.plan_id = ? group by s.id order by s.id",
                plan)) {
            Object[] row = (Object[]) each;
            String groups = (String) row[1];
            stations.put((String) row[0], groups.isEmpty() ? List.of() : List.of(groups.split(",")));
        }
        return stations;
    }

    void keep(PlanId plan, List<RightHolder> holders) {
        if (holders.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(KEEP)
                .setParameter(1, plan.value())
                .setParameter(2, holders.stream().map(RightHolder::invitation).collect(Collectors.joining("\n")))
                .setParameter(3, holders.stream().map(RightHolder::right).collect(Collectors.joining("\n")))
                .setParameter(
                        4,
                        holders.stream()
                                .map(each -> each.station() == null ? "" : each.station())
                                .collect(Collectors.joining("\n")))
                .executeUpdate();
    }

    private List<?> rows(String sql, PlanId plan) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, plan.value())
                .getResultList();
    }
}
