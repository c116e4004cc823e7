package vn.tongket.attendance.lease;

/**
 * An invitation with its right to admit (giấy mời và quyền cho vào của nó).
 *
 * @param alive whether its code still opens a door
 * @param wish the door that the hall or the planner chose for the guest; null leaves it to the groups
 * @param right shared with those he stands in for; null before it is given
 * @param station the home door; null when only the server may admit
 */
record RightHolder(
        String invitation,
        String substituteFor,
        String person,
        boolean alive,
        String wish,
        String group,
        String right,
        String station,
        String code) {

    RightHolder at(String rightId, String home) {
        return new RightHolder(invitation, substituteFor, person, alive, wish, group, rightId, home, code);
    }
}
