package vn.tongket.attendance.group;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tongket.planning.plan.event.PlanIssued;

/** Makes the attendee groups of a plan when it is issued; in the same transaction. */
@Stateless
public class PlanGroupsListener {

    @Inject
    private PlanGroups groups;

    /** ATT-1 */
    public void makeGroups(@Observes PlanIssued event) {
        groups.make(event.plan(), event.attendeeLines());
    }
}
