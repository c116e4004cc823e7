package vn.tongket.attendance.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.GuestService;
import vn.tongket.attendance.invitation.GuestView;
import vn.tongket.attendance.invitation.InvitationError;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.plan.PlanId;

/** Use cases of sending invitations (chuyên viên gửi và nhắc giấy mời). */
@Stateless
@RolesAllowed("planner")
public class DeliveryService {

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CallerService callers;

    @Inject
    private GuestService guests;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    @RolesAllowed({"planner", "leader", "auditor"})
    public DeliveryState state(@NotNull PlanId plan) {
        conferences.seen(plan);
        return deliveries.state(plan);
    }

    /** Sends to everybody who was not sent to yet; answers how many. */
    public int send(@NotNull PlanId plan) {
        conferences.planned(plan);
        return deliveries.queueUnsent(plan, by(), LocalDate.now(clock), clock.instant());
    }

    /** ATT-13 Sends again to those for whom an amendment changed something. */
    public int sendChanged(@NotNull PlanId plan) {
        conferences.planned(plan);
        return deliveries.queueChanged(plan, by(), LocalDate.now(clock), clock.instant());
    }

    /** ATT-34 Reminds who did not answer, unless he was reminded today; answers how many. */
    public int remind(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.planned(plan);
        if (conference.startsAt() != null && !clock.instant().isBefore(conference.startsAt())) {
            throw new BusinessException(InvitationError.TOO_LATE, conference.title());
        }
        return deliveries.queueReminders(plan, by(), LocalDate.now(clock), clock.instant());
    }

    /** The calendar file of a guest who has his own link; refused while the time is not fixed. */
    @PermitAll
    public byte[] calendar(@NotNull String secret, @NotNull String address) {
        GuestView view = guests.view(secret, address);
        if (view.conference().startsAt() == null) {
            throw new BusinessException(
                    InvitationError.NOT_ISSUED, view.conference().title());
        }
        return CalendarFile.of(view.conference(), view.invitation(), 0, null, null, clock.instant());
    }

    private String by() {
        return callers.caller().fullName();
    }
}
