package vn.tongket.attendance.seating;

import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.limit.LimitEntry;

/**
 * The seating as it is shown (bảng xếp chỗ).
 *
 * @param delegates all who come, in protocol order
 * @param unseated those without a seat
 * @param displaced those whose seat is blocked or drawn no more (ATT-45)
 * @param limits what holds on the day of the conference
 */
public record SeatingView(
        List<RoomMap> rooms,
        List<Delegate> delegates,
        List<Delegate> unseated,
        List<Delegate> displaced,
        List<LimitEntry> limits)
        implements Serializable {

    public SeatingView {
        rooms = List.copyOf(rooms);
        delegates = List.copyOf(delegates);
        unseated = List.copyOf(unseated);
        displaced = List.copyOf(displaced);
        limits = List.copyOf(limits);
    }

    public int seated() {
        return delegates.size() - unseated.size();
    }
}
