package vn.tongket.attendance.quota;

import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.group.rule.Shortage;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.planning.directory.UnitSummary;

/**
 * What one group asks of one unit, and whom the unit named so far (phần việc cử người dự của đơn vị).
 *
 * @param shortages what the composition still lacks
 * @param closing who said that the list is complete; null while it is open
 */
public record UnitShare(
        GroupSummary group,
        ConferenceInfo conference,
        UnitSummary unit,
        List<InvitationSummary> named,
        List<Shortage> shortages,
        ListClosing closing)
        implements Serializable {

    public boolean open() {
        return closing == null && (group.quota() == null || named.size() < group.quota());
    }

    /** Whether the unit may say that its list is complete. */
    public boolean closable() {
        return closing == null && !named.isEmpty() && shortages.isEmpty();
    }
}
