package vn.tongket.attendance.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.tongket.attendance.invitation.event.InvitationEnded;
import vn.tongket.attendance.invitation.event.InvitationsIssued;

/** Guests whose invitations come or end one by one are told without being asked for (tự động gửi); same transaction. */
@Stateless
public class DeliveryListener {

    @Inject
    private DeliveryRepository deliveries;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public void invite(@Observes InvitationsIssued event) {
        boolean alone = event.occasion() == InvitationsIssued.Occasion.SUBSTITUTION
                || event.occasion() == InvitationsIssued.Occasion.PROMOTION;
        if (alone) {
            event.invitations()
                    .forEach(guest -> deliveries.queueOne(event.plan(), guest.value(), today(), clock.instant()));
        }
    }

    public void end(@Observes InvitationEnded event) {
        deliveries.queueEnd(event.plan(), event.invitation().value(), today(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
