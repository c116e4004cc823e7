package vn.tongket.attendance.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.planning.plan.PlanId;

/** Store of who sits where; one statement for any number of guests. */
@ApplicationScoped
class SittingRepository {

    private static final String TARGET = """
            unnest(string_to_array(?, ' '), string_to_array(?, ' '), string_to_array(?, ' '),
                cast(string_to_array(?, ' ') as boolean[])) as t (guest, room, seat, pinned)""";

    /** A substitute sits where the one sat for whom he came; who does not come has no seat (ATT-49). */
    private static final String SITTING = """
            with recursive heir (first, id) as (
                select invitation_id, invitation_id from attendance.seat_assignment where plan_id = ?
                union all
                select h.first, i.id from heir h join attendance.invitation i on i.substitute_for = h.id)
            select i.id, a.room_id, a.seat_id, a.pinned from attendance.seat_assignment a
            join heir h on h.first = a.invitation_id
            join attendance.invitation i on i.id = h.id
            where a.plan_id = ? and i.status in ('LISTED', 'ISSUED', 'ACCEPTED')
            order by h.first <> h.id, i.id""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<Sitting> list(PlanId plan) {
        List<?> rows = entityManager
                .createNativeQuery(SITTING)
                .setParameter(1, plan.value())
                .setParameter(2, plan.value())
                .getResultList();
        List<Sitting> sittings = new ArrayList<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            sittings.add(new Sitting((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3]));
        }
        return sittings;
    }

    /** Whoever has a row, also those who do not come any more. */
    List<String> written(PlanId plan) {
        List<?> guests = entityManager
                .createNativeQuery("select invitation_id from attendance.seat_assignment where plan_id = ?")
                .setParameter(1, plan.value())
                .getResultList();
        return guests.stream().map(String.class::cast).toList();
    }

    /** ATT-40 Makes this the whole seating; what stays as it is is not touched. */
    void write(PlanId plan, Collection<Sitting> sittings, String by, Instant at) {
        remove(plan, sittings);
        add(plan, sittings, by, at);
    }

    private void remove(PlanId plan, Collection<Sitting> sittings) {
        var statement = entityManager.createNativeQuery(
                "delete from attendance.seat_assignment a where a.plan_id = ? and not exists (select 1 from " + TARGET
                        + " where t.guest = a.invitation_id and t.seat = a.seat_id and t.pinned = a.pinned)");
        statement.setParameter(1, plan.value());
        bind(statement, 2, sittings).executeUpdate();
    }

    private void add(PlanId plan, Collection<Sitting> sittings, String by, Instant at) {
        var statement =
                entityManager.createNativeQuery("insert into attendance.seat_assignment (plan_id, invitation_id,"
                        + " room_id, seat_id, pinned, assigned_at, assigned_by)"
                        + " select ?, t.guest, t.room, t.seat, t.pinned, cast(? as timestamptz), ? from " + TARGET
                        + " where not exists (select 1 from attendance.seat_assignment a"
                        + " where a.plan_id = ? and a.invitation_id = t.guest)");
        statement.setParameter(1, plan.value());
        statement.setParameter(2, at.toString());
        statement.setParameter(3, by);
        bind(statement, 4, sittings).setParameter(8, plan.value()).executeUpdate();
    }

    private static Query bind(Query statement, int first, Collection<Sitting> sittings) {
        return statement
                .setParameter(first, column(sittings, Sitting::guest))
                .setParameter(first + 1, column(sittings, Sitting::room))
                .setParameter(first + 2, column(sittings, Sitting::seat))
                .setParameter(first + 3, column(sittings, Sitting::pinned));
    }

    private static String column(Collection<Sitting> sittings, Function<Sitting, Object> value) {
        return sittings.stream().map(sitting -> value.apply(sitting).toString()).collect(Collectors.joining(" "));
    }
}
