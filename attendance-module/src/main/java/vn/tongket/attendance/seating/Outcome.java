package vn.tongket.attendance.seating;

import java.io.Serializable;
import java.util.List;

/**
 * What a new arrangement does (kết quả xếp chỗ).
 *
 * @param seated how many have a seat now
 * @param moved who had a seat before and has another one or none now
 * @param unseated for whom there is no seat, in protocol order
 * @param released who was pinned to a seat that a limit of the day forbids (ATT-44)
 */
public record Outcome(int seated, List<Delegate> moved, List<Delegate> unseated, List<Delegate> released)
        implements Serializable {

    public Outcome {
        moved = List.copyOf(moved);
        unseated = List.copyOf(unseated);
        released = List.copyOf(released);
    }
}
