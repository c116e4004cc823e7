package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.planning.plan.PlanId;

/** Store of where guests sit and enter (chỗ ngồi, cửa vào của khách); one statement for any number of guests. */
@ApplicationScoped
class PlacementRepository {

    private static final String PLACE = """
            update attendance.invitation i set %1$s = p.value, version = i.version + 1
            from unnest(string_to_array(?, chr(10)), string_to_array(?, chr(10), '')) as p(id, value)
            where i.plan_id = ? and i.id = p.id and i.%1$s is distinct from p.value""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    int seat(PlanId plan, Map<InvitationId, String> seats) {
        return place(PLACE.formatted("seat"), plan, seats);
    }

    int home(PlanId plan, Map<InvitationId, String> stations) {
        return place(PLACE.formatted("home_station"), plan, stations);
    }

    Map<InvitationId, String> homes(PlanId plan) {
        List<?> rows = entityManager
                .createNativeQuery("select id, home_station from attendance.invitation"
                        + " where plan_id = ? and home_station is not null")
                .setParameter(1, plan.value())
                .getResultList();
        Map<InvitationId, String> homes = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            homes.put(new InvitationId((String) row[0]), (String) row[1]);
        }
        return homes;
    }

    private int place(String sql, PlanId plan, Map<InvitationId, String> places) {
        entityManager.flush();
        List<Map.Entry<InvitationId, String>> entries = new ArrayList<>(places.entrySet());
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, lines(entries, entry -> entry.getKey().value()))
                .setParameter(2, lines(entries, entry -> entry.getValue() == null ? "" : entry.getValue()))
                .setParameter(3, plan.value())
                .executeUpdate();
    }

    private static String lines(
            List<Map.Entry<InvitationId, String>> entries, Function<Map.Entry<InvitationId, String>, String> text) {
        return entries.stream().map(text).collect(Collectors.joining("\n"));
    }
}
