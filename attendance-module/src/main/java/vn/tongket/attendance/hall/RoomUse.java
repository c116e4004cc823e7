package vn.tongket.attendance.hall;

import java.io.Serializable;
import java.util.List;

/**
 * A room in use at a conference (phòng dùng cho hội nghị).
 *
 * @param groups the groups that it is set aside for, {@code units} likewise; both empty when it is anybody's (ATT-47)
 */
public record RoomUse(RoomSummary room, int position, List<String> groups, List<String> units) implements Serializable {

    public RoomUse {
        groups = List.copyOf(groups);
        units = List.copyOf(units);
    }

    public boolean setAside() {
        return !groups.isEmpty() || !units.isEmpty();
    }
}
