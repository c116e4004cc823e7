package vn.tongket.attendance.seating.arrange;

/**
 * A guest to be seated (đại biểu cần xếp chỗ).
 *
 * @param block with whom he sits together, such as his unit
 * @param stage when he is called to the stage; null for others
 * @param room the room set aside for him; null for anybody's
 * @param front whether the row of honour is open to him
 */
public record Attendee(String id, String block, Integer stage, Integer room, boolean front) {}
