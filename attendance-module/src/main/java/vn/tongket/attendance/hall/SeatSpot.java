package vn.tongket.attendance.hall;

import java.io.Serializable;

/**
 * A seat of a room (ghế): {@code x} from the left, {@code y} rows from the stage.
 *
 * @param retired drawn no more
 */
public record SeatSpot(String id, String roomId, String row, int number, int x, int y, SeatKind kind, boolean retired)
        implements Serializable {

    /** ATT-45 */
    public boolean usable() {
        return !retired && kind != SeatKind.BLOCKED;
    }

    public String label() {
        return row + number;
    }
}
