package vn.tongket.attendance.seating;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.attendance.hall.RoomUse;
import vn.tongket.attendance.hall.RoomUseService;
import vn.tongket.attendance.hall.SeatSpot;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.limit.DayLimits;
import vn.tongket.planning.plan.PlanId;

/** Tells who sits where (tra cứu chỗ ngồi), as part of a use case whose right is decided there. */
@Stateless
@PermitAll
public class SeatDirectory {

    @Inject
    private SittingRepository sittings;

    @Inject
    private RoomUseService rooms;

    public Optional<Seat> seatOf(@NotNull PlanId plan, @NotNull InvitationId guest) {
        return Optional.ofNullable(seats(plan).get(guest));
    }

    /** The seat of each guest who has one. */
    public Map<InvitationId, Seat> seats(@NotNull PlanId plan) {
        List<RoomUse> uses = rooms.facts(plan);
        Seating seating = Seating.of(uses, rooms.seats(plan), List.of(), sittings.list(plan), new DayLimits(List.of()));
        Map<String, String> labels = seating.labels();
        Map<InvitationId, Seat> seats = new LinkedHashMap<>();
        for (SeatSpot spot : seating.spots()) {
            seating.on(spot.id())
                    .ifPresent(sitting -> seats.put(
                            new InvitationId(sitting.guest()),
                            new Seat(sitting.room(), name(uses, sitting.room()), labels.get(spot.id()))));
        }
        return seats;
    }

    private static String name(List<RoomUse> uses, String room) {
        return uses.stream()
                .map(RoomUse::room)
                .filter(one -> one.id().equals(room))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
