package vn.tongket.planning.honour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.plan.PlanId;

/** Passes a decision's honourees on to whoever runs the conference, in the same transaction. */
@Stateless
@RolesAllowed({"leader", "planner", "clerk"})
public class HonourService {

    @Inject
    private Event<HonoureesAnnounced> announced;

    @Inject
    private Event<HonoureesWithdrawn> withdrawn;

    @Inject
    private Event<HonoureesSought> sought;

    public void announce(@NotNull HonoureesAnnounced announcement) {
        announced.fire(announcement);
    }

    public void withdraw(@NotNull HonoureesWithdrawn withdrawal) {
        withdrawn.fire(withdrawal);
    }

    /** Who of the honourees is inside now; empty as long as nobody was checked in at all. */
    @RolesAllowed({"leader", "planner", "clerk", "auditor", "usher"})
    public Optional<List<HonoureePresence>> presences(@NotNull PlanId plan) {
        HonoureesSought question = new HonoureesSought(plan);
        sought.fire(question);
        return question.known() ? Optional.of(question.presences()) : Optional.empty();
    }
}
