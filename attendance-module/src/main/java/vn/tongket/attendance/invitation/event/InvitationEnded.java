package vn.tongket.attendance.invitation.event;

import java.io.Serializable;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.planning.plan.PlanId;

/** An invitation is dead (giấy mời hết hiệu lực): revoked, or somebody else comes instead. */
public record InvitationEnded(PlanId plan, InvitationId invitation, InvitationStatus status) implements Serializable {}
