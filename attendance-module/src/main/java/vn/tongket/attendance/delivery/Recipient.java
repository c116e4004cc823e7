package vn.tongket.attendance.delivery;

import vn.tongket.attendance.invitation.InvitationSummary;

/** A guest to whom something is sent now (người nhận), with what only the sending may know of him. */
record Recipient(
        String delivery,
        DeliveryKind kind,
        int sequence,
        InvitationSummary guest,
        String email,
        String personId,
        String secret) {}
