package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.terms.TermsService;
import vn.tongket.planning.plan.PlanId;

/** Who waits for a place in a full hall (danh sách chờ), ATT-31; the caller holds the conference. */
@ApplicationScoped
class WaitingList {

    @Inject
    private WaitingRepository waiting;

    @Inject
    private TermsService terms;

    @Inject
    private MailingService mailing;

    private final Clock clock = Clock.systemUTC();

    /** How many guests the hall still holds. */
    long free(PlanId plan) {
        Integer places = terms.of(plan).places();
        return places == null ? Long.MAX_VALUE : Math.max(0, places - waiting.placed(plan));
    }

    /** ATT-82 Whether the guest and those with him find places. */
    boolean holds(Invitation guest) {
        return waiting.needed(guest.id()) <= free(guest.plan());
    }

    void add(PlanId plan, List<Invitation> guests) {
        int number = waiting.lastNumber(plan);
        for (Invitation guest : guests) {
            guest.await(++number);
        }
    }

    /** Gives free places to those who wait: to the group's own first, then in the order of the list. */
    List<Invitation> promote(PlanId plan, GroupId group) {
        List<Invitation> promoted = new ArrayList<>();
        long free = free(plan);
        Optional<Invitation> next = waiting.next(plan, group);
        while (next.isPresent() && waiting.needed(next.get().id()) <= free) {
            Invitation guest = next.get();
            free -= waiting.needed(guest.id());
            guest.promote(guest.hasNumber() ? 0 : mailing.takeOrdinals(plan, 1), clock.instant());
            promoted.add(guest);
            next = waiting.next(plan, group);
        }
        return promoted;
    }
}
