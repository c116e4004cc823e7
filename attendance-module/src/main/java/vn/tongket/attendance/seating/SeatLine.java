package vn.tongket.attendance.seating;

import java.io.Serializable;
import java.util.List;

/** A line of the map across the room (hàng ghế); {@code label} is empty for a cross aisle. */
public record SeatLine(String label, List<SeatCell> cells) implements Serializable {

    public SeatLine {
        cells = List.copyOf(cells);
    }
}
