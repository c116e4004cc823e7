package vn.tongket.attendance.substitution;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.attendance.invitation.InvitationId;

/** A proposed substitute as lists show it (đề nghị đi thay trong danh sách). */
public record ProposalSummary(
        String id,
        String planId,
        String invitationId,
        String guest,
        String guestUnitId,
        String guestUnit,
        String substitute,
        String position,
        String reason,
        String proposedBy,
        Instant proposedAt,
        ProposalStatus status)
        implements Serializable {

    public InvitationId invitation() {
        return new InvitationId(invitationId);
    }
}
