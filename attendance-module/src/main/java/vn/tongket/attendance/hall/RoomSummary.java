package vn.tongket.attendance.hall;

import java.io.Serializable;

/**
 * A room as lists show it (phòng họp, điểm cầu).
 *
 * @param seats how many of its seats are not blocked
 */
public record RoomSummary(
        String id,
        String unitId,
        String name,
        String shortName,
        RoomKind kind,
        String address,
        SeatNumbering numbering,
        int seatWidthCm,
        int rowDepthCm,
        String drawing,
        int seats,
        long version)
        implements Serializable {

    public RoomId roomId() {
        return new RoomId(id);
    }

    public boolean point() {
        return kind == RoomKind.ONLINE_POINT;
    }
}
