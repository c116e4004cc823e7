package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.planning.plan.PlanId;

/** Turns listed guests into invited ones (phát hành giấy mời), ATT-4. */
@ApplicationScoped
class Issuing {

    @Inject
    private MailingService mailing;

    private final Clock clock = Clock.systemUTC();

    /** Issues those that are still only listed; answers how many. */
    int issue(PlanId plan, List<Invitation> guests) {
        List<Invitation> waiting = guests.stream()
                .filter(guest -> guest.status() == InvitationStatus.LISTED)
                .toList();
        if (waiting.isEmpty()) {
            return 0;
        }
        int ordinal = mailing.takeOrdinals(plan, waiting.size());
        Instant now = clock.instant();
        for (Invitation invitation : waiting) {
            invitation.issue(ordinal++, now);
        }
        return waiting.size();
    }
}
