package vn.tongket.attendance.invitation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.tongket.attendance.group.GroupId;

/**
 * Which invitations of a plan are wanted (điều kiện lọc danh sách khách mời); each may be null.
 *
 * @param units only guests of these units
 */
public record InvitationFilter(InvitationStatus status, GroupId group, Collection<String> units) {

    public static InvitationFilter all() {
        return new InvitationFilter(null, null, null);
    }

    String from() {
        return " from Invitation i, AttendeeGroup g where g.id = i.groupId and i.planId = :plan"
                + " and i.searchKey like :pattern escape '\\'"
                + (status == null ? "" : " and i.status = :status")
                + (group == null ? "" : " and i.groupId = :group")
                + (units == null ? "" : " and i.unitId in :units");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (status != null) {
            parameters.put("status", status);
        }
        if (group != null) {
            parameters.put("group", group.value());
        }
        if (units != null) {
            parameters.put("units", units);
        }
        return parameters;
    }
}
