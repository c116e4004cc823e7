package vn.tongket.attendance.seating;

import java.io.Serializable;

/** Where a guest sits (chỗ ngồi của đại biểu): the room or point, and the seat as it is called there. */
public record Seat(String roomId, String room, String label) implements Serializable {}
