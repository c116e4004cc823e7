package vn.tongket.attendance.post;

import java.io.Serializable;
import vn.tongket.attendance.group.GroupId;

/** Another post in which a guest is meant (chức vụ khác của khách mời), beside the one he is invited in. */
public record Post(String invitationId, GroupId group, String position, String unitId, String unitName)
        implements Serializable {

    public Post {
        position = position == null ? "" : position;
    }

    /** The same without the unit, which may be called otherwise from time to time. */
    Post identity() {
        return new Post(invitationId, group, position, null, null);
    }

    /** The post in words: {@code Ủy viên, Ủy ban bầu cử phường}. */
    public String words() {
        if (unitName == null) {
            return position;
        }
        return position.isEmpty() ? unitName : position + ", " + unitName;
    }
}
