package vn.tongket.attendance.invitation.event;

import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.planning.plan.PlanId;

/** Invitations were issued (giấy mời đã phát hành), each with its number and its code. */
public record InvitationsIssued(PlanId plan, List<InvitationId> invitations, Occasion occasion)
        implements Serializable {

    /** Why invitations are issued (dịp phát hành). */
    public enum Occasion {
        /** The office issues those of its list. */
        MAILING,
        /** Somebody came to the door without an invitation. */
        WALK_IN,
        /** Somebody stands in for a guest. */
        SUBSTITUTION,
        /** A place became free for somebody on the waiting list. */
        PROMOTION
    }
}
