package vn.tongket.attendance.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.planning.plan.PlanId;

/** Guests who have to be told again after an amendment (khách mời cần báo lại), ATT-13. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class GuestChangeService {

    @Inject
    private ChangeRepository changes;

    @Inject
    private ConferenceService conferences;

    private final Clock clock = Clock.systemUTC();

    public List<InvitationSummary> waiting(@NotNull PlanId plan) {
        conferences.seen(plan);
        return changes.waiting(plan);
    }

    /** The office has sent the invitations again; answers how many changes were told by that. */
    @RolesAllowed("planner")
    public int sentAgain(@NotNull PlanId plan) {
        conferences.planned(plan);
        return changes.toldAll(plan, clock.instant());
    }
}
