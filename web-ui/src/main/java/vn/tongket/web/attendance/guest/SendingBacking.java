package vn.tongket.web.attendance.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.attendance.delivery.DeliveryService;
import vn.tongket.attendance.delivery.DeliveryState;
import vn.tongket.attendance.invitation.InvitationService;
import vn.tongket.attendance.paper.InvitationPaperService;
import vn.tongket.attendance.paper.PrintBundle;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs the sending, reminding and printing on {@code attendance/invitations.xhtml}. */
@Named
@RequestScoped
public class SendingBacking {

    private static final String TEXTS = "guestText";

    @Inject
    private DeliveryService deliveries;

    @Inject
    private InvitationService invitations;

    @Inject
    private InvitationPaperService papers;

    @Inject
    private Messages messages;

    private DeliveryState state;
    private List<PrintBundle> units;
    private List<PrintBundle> doors;

    public DeliveryState state(String plan) {
        if (state == null) {
            state = deliveries.state(new PlanId(plan));
        }
        return state;
    }

    public void send(String plan) {
        messages.info(TEXTS, "sending.sent", deliveries.send(new PlanId(plan)));
        state = null;
    }

    public void sendChanged(String plan) {
        messages.info(TEXTS, "sending.sent", deliveries.sendChanged(new PlanId(plan)));
        state = null;
    }

    public void remind(String plan) {
        messages.info(TEXTS, "sending.reminded", deliveries.remind(new PlanId(plan)));
        state = null;
    }

    public void promote(String plan) {
        messages.info(TEXTS, "sending.promoted", invitations.promoteWaiting(new PlanId(plan)));
    }

    public List<PrintBundle> units(String plan) {
        if (units == null) {
            units = papers.byUnit(new PlanId(plan));
        }
        return units;
    }

    public List<PrintBundle> doors(String plan) {
        if (doors == null) {
            doors = papers.byDoor(new PlanId(plan));
        }
        return doors;
    }
}
