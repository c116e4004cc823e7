package vn.tongket.attendance.invitation;

import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.planning.directory.UnitSummary;

/** What one group asks of one unit, and whom the unit named so far (phần việc cử người dự của đơn vị). */
public record UnitShare(GroupSummary group, ConferenceInfo conference, UnitSummary unit, List<InvitationSummary> named)
        implements Serializable {

    public boolean open() {
        return group.quota() == null || named.size() < group.quota();
    }
}
