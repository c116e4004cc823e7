package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.invitation.event.InvitationsIssued;
import vn.tongket.planning.plan.PlanId;

/** Turns listed guests into invited ones (phát hành giấy mời), ATT-4; the caller holds the conference. */
@ApplicationScoped
class Issuing {

    @Inject
    private MailingService mailing;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private WaitingList waitingList;

    @Inject
    private Event<InvitationsIssued> issued;

    private final Clock clock = Clock.systemUTC();

    /** Issues those that are still only listed, as far as the hall holds them (ATT-31); answers how many. */
    int issue(PlanId plan, List<Invitation> guests) {
        List<Invitation> waiting = guests.stream()
                .filter(guest -> guest.status() == InvitationStatus.LISTED)
                .toList();
        if (waiting.isEmpty()) {
            return 0;
        }
        mailing.hold(plan);
        int places = (int) Math.min(waiting.size(), waitingList.free(plan));
        give(plan, waiting.subList(0, places), InvitationsIssued.Occasion.MAILING);
        waitingList.add(plan, waiting.subList(places, waiting.size()));
        return places;
    }

    /** For somebody who stands at the door: he never waits, and the one who lets him in answers for it. */
    void issueAtOnce(PlanId plan, List<Invitation> guests) {
        mailing.hold(plan);
        give(
                plan,
                guests.stream()
                        .filter(guest -> guest.status() == InvitationStatus.LISTED)
                        .toList(),
                InvitationsIssued.Occasion.WALK_IN);
    }

    /** ATT-5 Somebody takes the place of another guest; he waits only if that place is taken by now. */
    void replace(PlanId plan, Invitation fresh, boolean placeHeld) {
        if (placeHeld || waitingList.free(plan) > 0) {
            give(plan, List.of(fresh), InvitationsIssued.Occasion.SUBSTITUTION);
        } else {
            waitingList.add(plan, List.of(fresh));
        }
    }

    /** ATT-31 A place may have become free in this group. */
    int promote(PlanId plan, GroupId group) {
        mailing.hold(plan);
        List<Invitation> promoted = waitingList.promote(plan, group);
        tell(plan, promoted, InvitationsIssued.Occasion.PROMOTION);
        return promoted.size();
    }

    /** ATT-31 Whether somebody who declined may come after all, or waits again. */
    boolean hasPlace(Invitation guest) {
        mailing.hold(guest.plan());
        return waitingList.holds(guest);
    }

    void await(PlanId plan, Invitation guest) {
        waitingList.add(plan, List.of(guest));
    }

    private void give(PlanId plan, List<Invitation> guests, InvitationsIssued.Occasion occasion) {
        if (!guests.isEmpty()) {
            int ordinal = mailing.takeOrdinals(plan, guests.size());
            Instant now = clock.instant();
            for (Invitation invitation : guests) {
                invitation.issue(ordinal++, now);
            }
            tell(plan, guests, occasion);
        }
    }

    private void tell(PlanId plan, List<Invitation> guests, InvitationsIssued.Occasion occasion) {
        if (!guests.isEmpty()) {
            invitations.flush();
            issued.fire(new InvitationsIssued(
                    plan, guests.stream().map(Invitation::id).toList(), occasion));
        }
    }
}
