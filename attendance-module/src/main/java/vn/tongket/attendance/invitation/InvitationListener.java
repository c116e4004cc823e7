package vn.tongket.attendance.invitation;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Comparator;
import java.util.List;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.honour.Honouree;
import vn.tongket.planning.honour.HonoureesAnnounced;
import vn.tongket.planning.honour.HonoureesWithdrawn;
import vn.tongket.planning.honour.Representative;
import vn.tongket.planning.plan.event.PlanRecalled;

/** What happens to invitations when a plan is recalled or honourees are announced; in the same transaction. */
@Stateless
public class InvitationListener {

    @Inject
    private InvitationRepository invitations;

    @Inject
    private GuestList guestList;

    @Inject
    private GroupService groups;

    @Inject
    private Answers answers;

    @Inject
    private CallerService callers;

    /** ATT-3 */
    public void revokeAll(@Observes PlanRecalled event) {
        invitations.revokeAll(event.plan().id(), event.reason());
    }

    /** Offers the honourees to the plan's group of awardees; a plan without one invites none. */
    public void enlist(@Observes HonoureesAnnounced event) {
        groups.awardees(event.plan()).ifPresent(group -> enlist(group, event.honourees()));
    }

    private void enlist(GroupSummary group, List<Honouree> honourees) {
        List<Guest> guests = honourees.stream()
                .sorted(Comparator.comparingInt(Honouree::stageOrder))
                .map(InvitationListener::guest)
                .toList();
        List<Invitation> all = guestList.enlist(group, guests).all();
        for (Invitation invitation : all) {
            invitation.remark(group.name());
        }
    }

    /** A collective gets the place of a representative, whom the unit names by a substitute. */
    private static Guest guest(Honouree honouree) {
        String unit = honouree.unit() == null ? null : honouree.unit().value();
        Representative guest = honouree.guest();
        return new Guest(
                guest.person() == null ? null : guest.person().value(),
                guest.name(),
                guest.honorific(),
                guest.position(),
                unit,
                null,
                null,
                null);
    }

    /** ATT-97 Before the stage forgets them: whom nothing but these honours had invited is invited no more. */
    public void uninvite(@Observes @Priority(Interceptor.Priority.APPLICATION) HonoureesWithdrawn event) {
        for (Invitation invitation : invitations.ofHonours(event.plan(), event.nominationIds())) {
            answers.revoke(invitation, event.reason(), callers.caller().fullName());
        }
        invitations.flush();
    }
}
