package vn.tongket.attendance.hall;

import java.io.Serializable;

/**
 * A seat of a room (ghế): {@code x} from the left, {@code y} rows from the stage.
 *
 * @param usable neither blocked nor drawn no more (ATT-45)
 */
public record SeatSpot(String id, String roomId, String row, int number, int x, int y, SeatKind kind, boolean usable)
        implements Serializable {

    public String label() {
        return row + number;
    }
}
