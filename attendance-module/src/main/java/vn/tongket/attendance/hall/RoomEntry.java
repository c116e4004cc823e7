package vn.tongket.attendance.hall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What the office enters about a room (thông tin phòng họp, điểm cầu).
 *
 * @param shortName stands before the seat when a conference has several rooms, as in {@code T2 A12}
 * @param drawing the map of a hall; null for an online point
 * @param places how many an online point takes; null for a hall
 */
public record RoomEntry(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 20) String shortName,
        @NotNull RoomKind kind,
        @Size(max = 400) String address,
        @NotNull SeatNumbering numbering,
        @Min(30) @Max(300) int seatWidthCm,
        @Min(50) @Max(500) int rowDepthCm,
        @Size(max = 8000) String drawing,
        @Min(1) @Max(2000) Integer places)
        implements Serializable {

    public static RoomEntry hall(String name, String shortName, String drawing) {
        return new RoomEntry(name, shortName, RoomKind.HALL, null, SeatNumbering.LEFT_TO_RIGHT, 55, 95, drawing, null);
    }

    public static RoomEntry point(String name, String shortName, int places) {
        return new RoomEntry(
                name, shortName, RoomKind.ONLINE_POINT, null, SeatNumbering.LEFT_TO_RIGHT, 55, 95, null, places);
    }

    SeatDrawing map() {
        if (kind == RoomKind.ONLINE_POINT) {
            return SeatDrawing.places(places == null ? 1 : places);
        }
        return SeatDrawing.of(drawing == null ? "" : drawing);
    }
}
