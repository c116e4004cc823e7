package vn.tongket.attendance.headcount;

import java.io.Serializable;
import vn.tongket.attendance.invitation.InvitationStatus;

/** A guest who is expected and has not come (đại biểu chưa đến), with his telephone. */
public record ExpectedGuest(
        String invitationId,
        String fullName,
        String position,
        String unitName,
        String groupName,
        InvitationStatus status,
        String phone,
        String personId)
        implements Serializable {

    ExpectedGuest calledAt(String number) {
        return new ExpectedGuest(invitationId, fullName, position, unitName, groupName, status, number, personId);
    }

    /** What a telephone dials: digits and a leading plus; null without a number. */
    public String dial() {
        return phone == null ? null : phone.replaceAll("(?<!^)\\+|[^\\d+]", "");
    }
}
