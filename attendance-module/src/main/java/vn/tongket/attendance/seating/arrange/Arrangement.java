package vn.tongket.attendance.seating.arrange;

import java.util.List;
import java.util.Map;

/**
 * Who sits where (kết quả xếp chỗ).
 *
 * @param seats seat by guest
 * @param moved guests who had a seat and have another one or none now
 * @param unseated guests for whom there is no seat, in protocol order
 * @param released pinned guests whose seats a limit of the day forbids (ATT-44)
 */
public record Arrangement(Map<String, String> seats, List<String> moved, List<String> unseated, List<String> released) {

    public Arrangement {
        seats = Map.copyOf(seats);
        moved = List.copyOf(moved);
        unseated = List.copyOf(unseated);
        released = List.copyOf(released);
    }
}
