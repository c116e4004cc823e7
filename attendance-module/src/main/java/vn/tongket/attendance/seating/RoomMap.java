package vn.tongket.attendance.seating;

import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.hall.RoomUse;

/**
 * A room with who sits there (sơ đồ chỗ ngồi của một phòng), from the stage.
 *
 * @param taken how many sit there
 * @param most how many may, by the limits of the day
 */
public record RoomMap(RoomUse use, List<SeatLine> lines, int taken, int most) implements Serializable {

    public RoomMap {
        lines = List.copyOf(lines);
    }

    public int columns() {
        return lines.isEmpty() ? 0 : lines.get(0).cells().size();
    }
}
