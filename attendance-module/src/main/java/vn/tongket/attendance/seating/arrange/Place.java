package vn.tongket.attendance.seating.arrange;

/**
 * A seat that may be given (chỗ ngồi), where it stands in its room.
 *
 * @param room the room's number in the order of the conference
 * @param row rows from the stage, {@code column} from the left
 */
public record Place(String id, int room, int row, int column, Zone zone) {}
