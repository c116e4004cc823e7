package vn.tongket.attendance.expansion;

import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.invitation.Guest;

/**
 * A person whom a group means, before he is listed (người dự kiến mời).
 *
 * @param otherPosts what else he is, within the same group
 * @param listedIn the group in which he is on the list already; null when he is not
 * @param moves whether listing him here takes him to this group, as the higher of the two
 */
public record Candidate(
        String key, Guest guest, List<Guest> otherPosts, String listedIn, boolean moves, List<Clash> clashes)
        implements Serializable {

    public boolean fresh() {
        return listedIn == null;
    }
}
