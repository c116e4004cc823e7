package vn.tongket.attendance.seating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.planning.plan.PlanId;

/** Shows who sits where (xem sơ đồ chỗ ngồi), in protocol order. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class SeatingMapService {

    @Inject
    private SeatingDesk desk;

    @Inject
    private Protocol protocol;

    @Inject
    private ConferenceService conferences;

    public SeatingView view(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.seen(plan);
        return new MapMaker(desk.read(conference, protocol.on(conference.day()))).view();
    }
}
