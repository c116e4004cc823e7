package vn.tongket.attendance.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.UnitId;

/** Store of rooms and their seats. */
@ApplicationScoped
class RoomRepository {

    private static final int MAX_ROOMS = 500;

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void add(Room room) {
        entityManager.persist(room);
        entityManager.flush();
        draw(room);
    }

    Room get(RoomId id) {
        Room room = entityManager.find(Room.class, id.value());
        if (room == null) {
            throw new BusinessException(HallError.ROOM_NOT_FOUND);
        }
        return room;
    }

    void remove(Room room) {
        entityManager.remove(room);
        entityManager.flush();
    }

    List<Room> list(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select r from Room r where r.unitId in :units order by r.kind, r.name, r.id",
                                Room.class)
                        .setParameter("units", units.stream().map(UnitId::value).toList())
                        .setMaxResults(MAX_ROOMS)
                        .getResultList();
    }

    boolean used(RoomId id) {
        return !entityManager
                .createNativeQuery("select 1 from attendance.conference_room where room_id = ? limit 1")
                .setParameter(1, id.value())
                .getResultList()
                .isEmpty();
    }

    /** ATT-48 Takes the drawing over: a spot stays the seat that it was, what is drawn no more is retired. */
    void draw(Room room) {
        List<DrawnSeat> seats = room.seats();
        entityManager
                .createNativeQuery("update attendance.seat set retired = true where room_id = ?")
                .setParameter(1, room.id().value())
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        insert into attendance.seat (id, room_id, row_label, number, x, y, kind, retired)
                        select id, ?, label, number, x, y, kind, false
                        from unnest(string_to_array(?, ' '), string_to_array(?, ' '),
                            cast(string_to_array(?, ' ') as int[]), cast(string_to_array(?, ' ') as int[]),
                            cast(string_to_array(?, ' ') as int[]), string_to_array(?, ' '))
                            as drawn (id, label, number, x, y, kind)
                        on conflict on constraint seat_spot_once do update set row_label = excluded.row_label,
                            number = excluded.number, kind = excluded.kind, retired = false""")
                .setParameter(1, room.id().value())
                .setParameter(2, column(seats, any -> Ids.next()))
                .setParameter(3, column(seats, DrawnSeat::row))
                .setParameter(4, column(seats, DrawnSeat::number))
                .setParameter(5, column(seats, DrawnSeat::x))
                .setParameter(6, column(seats, DrawnSeat::y))
                .setParameter(7, column(seats, DrawnSeat::kind))
                .executeUpdate();
    }

    private static String column(List<DrawnSeat> seats, Function<DrawnSeat, Object> value) {
        return seats.stream().map(seat -> value.apply(seat).toString()).collect(Collectors.joining(" "));
    }
}
