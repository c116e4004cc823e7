package vn.tongket.attendance.seating.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.attendance.checkin.Station;
import vn.tongket.attendance.checkin.StationService;
import vn.tongket.attendance.invitation.InvitationDirectory;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.seating.Delegate;
import vn.tongket.attendance.seating.Seat;
import vn.tongket.attendance.seating.SeatDirectory;
import vn.tongket.planning.plan.PlanId;

/** Finds out where each guest sits and by which door he enters: his home door, or the one for his group. */
@ApplicationScoped
class Doors {

    @Inject
    private SeatDirectory seats;

    @Inject
    private StationService stations;

    @Inject
    private InvitationDirectory invitations;

    List<Placed> placed(PlanId plan, List<Delegate> delegates) {
        Map<InvitationId, Seat> bySeat = seats.seats(plan);
        Map<InvitationId, String> homes = invitations.homes(plan);
        List<Station> doors = stations.list(plan);
        Map<String, String> names = doors.stream().collect(Collectors.toMap(Station::id, Station::name));
        return delegates.stream()
                .map(delegate -> {
                    InvitationId id = new InvitationId(delegate.id());
                    Seat seat = bySeat.get(id);
                    String home = homes.containsKey(id) ? names.get(homes.get(id)) : null;
                    return new Placed(
                            delegate, seat == null ? "" : seat.label(), home == null ? ofGroup(doors, delegate) : home);
                })
                .toList();
    }

    private static String ofGroup(List<Station> doors, Delegate delegate) {
        return doors.stream()
                .filter(door -> door.groups().contains(delegate.groupId()))
                .map(Station::name)
                .findFirst()
                .orElse("");
    }
}
