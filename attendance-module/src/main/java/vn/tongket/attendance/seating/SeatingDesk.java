package vn.tongket.attendance.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.hall.RoomUseService;
import vn.tongket.attendance.invitation.InvitationDirectory;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.limit.LimitService;
import vn.tongket.planning.account.CallerService;

/** Reads and writes the seating of a conference as a whole (bàn xếp chỗ). */
@ApplicationScoped
class SeatingDesk {

    @Inject
    private SittingRepository sittings;

    @Inject
    private DelegateRepository delegates;

    @Inject
    private RoomUseService rooms;

    @Inject
    private LimitService limits;

    @Inject
    private InvitationDirectory invitations;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    Seating read(ConferenceInfo conference, ProtocolOrder protocol) {
        return Seating.of(
                rooms.facts(conference.planId()),
                rooms.seats(conference.planId()),
                protocol.sorted(delegates.coming(conference.planId())),
                sittings.list(conference.planId()),
                limits.inForce(conference.day()));
    }

    /** Also tells the door (ATT-49). */
    void write(ConferenceInfo conference, Seating seating, Collection<Sitting> target) {
        Set<String> guests = new LinkedHashSet<>(sittings.written(conference.planId()));
        seating.delegates().forEach(delegate -> guests.add(delegate.id()));
        sittings.write(conference.planId(), target, callers.caller().username(), clock.instant());
        Map<String, String> labels = seating.labels();
        Map<InvitationId, String> seats = new HashMap<>();
        guests.forEach(guest -> seats.put(new InvitationId(guest), null));
        target.forEach(sitting -> seats.put(new InvitationId(sitting.guest()), labels.get(sitting.seat())));
        invitations.seat(conference.planId(), seats);
    }
}
