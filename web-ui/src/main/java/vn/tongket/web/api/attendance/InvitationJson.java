package vn.tongket.web.api.attendance;

import vn.tongket.attendance.invitation.InvitationSummary;

/** An invitation as other programs see it, without contact data. */
public record InvitationJson(
        String id,
        String planId,
        String attendeeGroupId,
        Integer ordinal,
        String code,
        String status,
        String fullName,
        String honorific,
        String position,
        String unitId,
        String unit,
        String seat,
        String note,
        String reason,
        String substituteFor) {

    static InvitationJson of(InvitationSummary invitation) {
        return new InvitationJson(
                invitation.id(),
                invitation.planId(),
                invitation.groupId(),
                invitation.ordinal(),
                invitation.groupedCode(),
                invitation.status().code(),
                invitation.fullName(),
                invitation.honorific(),
                invitation.position(),
                invitation.unitId(),
                invitation.unitName(),
                invitation.seat(),
                invitation.note(),
                invitation.reason(),
                invitation.substituteFor());
    }
}
