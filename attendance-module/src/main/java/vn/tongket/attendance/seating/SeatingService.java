package vn.tongket.attendance.seating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.attendance.hall.HallError;
import vn.tongket.attendance.hall.SeatSpot;
import vn.tongket.attendance.seating.arrange.Arrangement;
import vn.tongket.attendance.seating.arrange.Arranger;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Use cases of seating (xếp chỗ ngồi cho đại biểu). */
@Stateless
@RolesAllowed("planner")
public class SeatingService {

    @Inject
    private SeatingDesk desk;

    @Inject
    private Protocol protocol;

    @Inject
    private ConferenceService conferences;

    @Inject
    private MailingService conference;

    /** Seats everybody by the rules, moving as few as possible (ATT-41 to ATT-47). */
    public Outcome arrange(@NotNull PlanId plan) {
        ConferenceInfo info = hold(plan);
        ProtocolOrder order = protocol.on(info.day());
        Seating seating = desk.read(info, order);
        if (seating.rooms().isEmpty()) {
            throw new BusinessException(HallError.NO_ROOM);
        }
        Arrangement arrangement = arranged(seating, order);
        desk.write(info, seating, sittings(seating, arrangement));
        return outcome(seating, arrangement);
    }

    /** What {@link #arrange} would do, without doing it. */
    public Outcome rehearse(@NotNull PlanId plan) {
        ConferenceInfo info = conferences.planned(plan);
        ProtocolOrder order = protocol.on(info.day());
        Seating seating = desk.read(info, order);
        return outcome(seating, arranged(seating, order));
    }

    /**
     * Puts a guest on a seat and pins him there; who sits there changes places with him.
     *
     * @param seen the guest whom the caller saw on the seat; null for a free one
     */
    public void place(@NotNull PlanId plan, @NotBlank String guest, @NotBlank String seat, String seen) {
        ConferenceInfo info = hold(plan);
        Seating seating = desk.read(info, protocol.on(info.day()));
        desk.write(info, seating, new Placing(seating).place(guest, seat, seen));
    }

    /** Takes the seat from a guest. */
    public void free(@NotNull PlanId plan, @NotBlank String guest) {
        ConferenceInfo info = hold(plan);
        Seating seating = desk.read(info, protocol.on(info.day()));
        desk.write(info, seating, Placing.without(seating, guest, List.of()));
    }

    public void pin(@NotNull PlanId plan, @NotBlank String guest, boolean fixed) {
        ConferenceInfo info = hold(plan);
        Seating seating = desk.read(info, protocol.on(info.day()));
        Sitting sitting = Placing.required(seating, guest);
        desk.write(info, seating, Placing.without(seating, guest, List.of(sitting.pinned(fixed))));
    }

    private static Arrangement arranged(Seating seating, ProtocolOrder order) {
        HallModel model = new HallModel(seating);
        Map<String, String> current =
                seating.sittings().values().stream().collect(Collectors.toMap(Sitting::guest, Sitting::seat));
        return new Arranger(model.hall(), model.people(order), current, pinned(seating)).arrange();
    }

    private static Set<String> pinned(Seating seating) {
        return seating.sittings().values().stream()
                .filter(Sitting::pinned)
                .map(Sitting::guest)
                .collect(Collectors.toSet());
    }

    private static List<Sitting> sittings(Seating seating, Arrangement arrangement) {
        Map<String, String> rooms = seating.spots().stream().collect(Collectors.toMap(SeatSpot::id, SeatSpot::roomId));
        List<Sitting> sittings = new ArrayList<>();
        arrangement.seats().forEach((guest, seat) -> {
            Sitting before = seating.sittings().get(guest);
            boolean stays = before != null && before.pinned() && before.seat().equals(seat);
            sittings.add(new Sitting(guest, rooms.get(seat), seat, stays));
        });
        return sittings;
    }

    private static Outcome outcome(Seating seating, Arrangement arrangement) {
        return new Outcome(
                arrangement.seats().size(),
                named(seating, arrangement.moved()),
                named(seating, arrangement.unseated()),
                named(seating, arrangement.released()));
    }

    private static List<Delegate> named(Seating seating, List<String> guests) {
        Set<String> wanted = Set.copyOf(guests);
        return seating.delegates().stream()
                .filter(delegate -> wanted.contains(delegate.id()))
                .toList();
    }

    private ConferenceInfo hold(PlanId plan) {
        ConferenceInfo info = conferences.planned(plan);
        conference.hold(plan);
        return info;
    }
}
