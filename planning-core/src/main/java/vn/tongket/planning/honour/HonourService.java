package vn.tongket.planning.honour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;

/** Passes a decision's honourees on to whoever runs the conference, in the same transaction. */
@Stateless
@RolesAllowed({"leader", "planner", "clerk"})
public class HonourService {

    @Inject
    private Event<HonoureesAnnounced> announced;

    public void announce(@NotNull HonoureesAnnounced announcement) {
        announced.fire(announcement);
    }
}
