package vn.tongket.web.api.attendance.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.tongket.attendance.delivery.DeliveryService;
import vn.tongket.attendance.delivery.DeliveryState;
import vn.tongket.attendance.invitation.InvitationService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.plan.PlanId;

/** Sending of a conference's invitations (gửi, nhắc giấy mời) and its waiting list. */
@Path("plans/{plan}/invitation-deliveries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeliveriesResource {

    @Inject
    private DeliveryService deliveries;

    @Inject
    private InvitationService invitations;

    @PathParam("plan")
    private String plan;

    /** What is to be done: {@code send}, {@code send-changed}, {@code remind} or {@code promote}. */
    public record Order(@NotBlank String action) {}

    /** How many guests it concerned. */
    public record Done(int guests) {}

    @GET
    public DeliveryState get() {
        return deliveries.state(new PlanId(plan));
    }

    @POST
    public Done post(@NotNull @Valid Order order) {
        PlanId id = new PlanId(plan);
        return new Done(
                switch (order.action()) {
                    case "send" -> deliveries.send(id);
                    case "send-changed" -> deliveries.sendChanged(id);
                    case "remind" -> deliveries.remind(id);
                    case "promote" -> invitations.promoteWaiting(id);
                    default -> throw new BusinessException(KernelError.INVALID, "action");
                });
    }
}
