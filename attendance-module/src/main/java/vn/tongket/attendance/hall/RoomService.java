package vn.tongket.attendance.hall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;

/** Use cases of the rooms of an office (quản lý phòng họp và sơ đồ ghế). */
@Stateless
@RolesAllowed("planner")
public class RoomService {

    @Inject
    private RoomRepository rooms;

    @Inject
    private CallerService callers;

    /** The rooms of all units that the caller plans for. */
    public List<RoomSummary> list() {
        return rooms.list(callers.caller().unitsReachedAs(Role.PLANNER)).stream()
                .map(Room::summary)
                .toList();
    }

    public RoomSummary get(@NotNull RoomId id) {
        return own(id).summary();
    }

    public RoomId add(@NotNull UnitId unit, @NotNull @Valid RoomEntry entry) {
        if (!callers.caller().may(Role.PLANNER, unit)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        Room room = Room.of(unit, entry);
        rooms.add(room);
        return room.id();
    }

    /**
     * Corrects a room; who sits on a seat that is drawn no more gets another one with the next arrangement (ATT-45).
     *
     * @param seen the version that the caller saw; null means unconditional
     */
    public void correct(@NotNull RoomId id, @NotNull @Valid RoomEntry entry, Long seen) {
        Room room = own(id);
        KernelError.requireSameVersion(seen, room.version());
        room.correct(entry);
        rooms.draw(room);
    }

    public void remove(@NotNull RoomId id) {
        Room room = own(id);
        if (rooms.used(id)) {
            throw new BusinessException(HallError.ROOM_IN_USE, room.summary().name());
        }
        rooms.remove(room);
    }

    private Room own(RoomId id) {
        Room room = rooms.get(id);
        if (!callers.caller().may(Role.PLANNER, room.unit())) {
            throw new BusinessException(HallError.ROOM_NOT_FOUND);
        }
        return room;
    }
}
