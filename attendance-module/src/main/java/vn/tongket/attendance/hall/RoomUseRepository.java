package vn.tongket.attendance.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.planning.plan.PlanId;

/** Store of which rooms a conference uses for whom. */
@ApplicationScoped
class RoomUseRepository {

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<RoomUse> list(PlanId plan) {
        List<?> rooms = entityManager
                .createNativeQuery(
                        "select r.* from attendance.room r join attendance.conference_room c on c.room_id = r.id"
                                + " where c.plan_id = ? order by c.position",
                        Room.class)
                .setParameter(1, plan.value())
                .getResultList();
        List<RoomUse> uses = new ArrayList<>();
        for (Object each : rooms) {
            Room room = (Room) each;
            uses.add(new RoomUse(
                    room.summary(),
                    uses.size() + 1,
                    guests(plan, room.id(), "group_id"),
                    guests(plan, room.id(), "unit_id")));
        }
        return uses;
    }

    void add(PlanId plan, RoomId room) {
        run(
                "insert into attendance.conference_room (plan_id, room_id, position) select ?, ?,"
                        + " coalesce(max(position), 0) + 1 from attendance.conference_room where plan_id = ?",
                plan.value(),
                room.value(),
                plan.value());
    }

    List<InvitationId> seated(PlanId plan, RoomId room) {
        List<?> guests = entityManager
                .createNativeQuery(
                        "select invitation_id from attendance.seat_assignment where plan_id = ? and room_id = ?")
                .setParameter(1, plan.value())
                .setParameter(2, room.value())
                .getResultList();
        return guests.stream().map(guest -> new InvitationId((String) guest)).toList();
    }

    /** With the seats that were given there. */
    void remove(PlanId plan, RoomId room) {
        run("delete from attendance.seat_assignment where plan_id = ? and room_id = ?", plan.value(), room.value());
        run("delete from attendance.conference_room where plan_id = ? and room_id = ?", plan.value(), room.value());
    }

    void setAside(PlanId plan, RoomId room, List<String> groups, List<String> units) {
        run("delete from attendance.room_guests where plan_id = ? and room_id = ?", plan.value(), room.value());
        groups.forEach(group -> run(
                "insert into attendance.room_guests (plan_id, room_id, group_id) values (?, ?, ?)",
                plan.value(),
                room.value(),
                group));
        units.forEach(unit -> run(
                "insert into attendance.room_guests (plan_id, room_id, unit_id) values (?, ?, ?)",
                plan.value(),
                room.value(),
                unit));
    }

    List<SeatSpot> seats(PlanId plan) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select s.id, s.room_id, s.row_label, s.number, s.x, s.y, s.kind, s.retired
                        from attendance.seat s join attendance.conference_room c on c.room_id = s.room_id
                        where c.plan_id = ? order by c.position, s.y, s.x""")
                .setParameter(1, plan.value())
                .getResultList();
        return rows.stream().map(row -> spot((Object[]) row)).toList();
    }

    private static SeatSpot spot(Object[] row) {
        return new SeatSpot(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                SeatKind.valueOf((String) row[6]),
                (Boolean) row[7]);
    }

    private List<String> guests(PlanId plan, RoomId room, String column) {
        List<?> ids = entityManager
                .createNativeQuery("select " + column + " from attendance.room_guests where plan_id = ? and room_id = ?"
                        + " and " + column + " is not null order by 1")
                .setParameter(1, plan.value())
                .setParameter(2, room.value())
                .getResultList();
        return ids.stream().map(String.class::cast).toList();
    }

    private void run(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
