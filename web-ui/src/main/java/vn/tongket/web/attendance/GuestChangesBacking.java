package vn.tongket.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.attendance.invitation.GuestChangeService;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs the guests on {@code attendance/invitations.xhtml} who have to be told again after an amendment. */
@Named
@RequestScoped
public class GuestChangesBacking {

    @Inject
    private GuestChangeService changes;

    @Inject
    private Messages messages;

    private List<InvitationSummary> waiting;

    public List<InvitationSummary> of(String plan) {
        if (waiting == null) {
            waiting = changes.waiting(new PlanId(plan));
        }
        return waiting;
    }

    public void sentAgain(String plan) {
        messages.info("guestText", "changes.sent", changes.sentAgain(new PlanId(plan)));
        waiting = null;
    }
}
