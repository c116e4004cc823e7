package vn.tongket.attendance.catering;

import java.io.Serializable;

/**
 * What a guest changed after the list was frozen (thay đổi chờ duyệt).
 *
 * @param mark of what it changes to; a decision names it, so that nobody approves what he has not seen
 */
public record CateringChange(CateringLine before, CateringLine after, String mark) implements Serializable {

    public String invitationId() {
        return after.invitationId();
    }
}
