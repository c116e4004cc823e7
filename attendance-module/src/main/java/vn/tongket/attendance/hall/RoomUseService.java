package vn.tongket.attendance.hall;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.attendance.invitation.InvitationDirectory;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Use cases of the rooms and points of a conference (phòng họp, điểm cầu của hội nghị). */
@Stateless
@RolesAllowed("planner")
public class RoomUseService {

    @Inject
    private RoomUseRepository uses;

    @Inject
    private RoomService rooms;

    @Inject
    private ConferenceService conferences;

    @Inject
    private MailingService conference;

    @Inject
    private InvitationDirectory invitations;

    /** In the order in which they are filled. */
    @RolesAllowed({"planner", "leader", "auditor"})
    public List<RoomUse> list(@NotNull PlanId plan) {
        conferences.seen(plan);
        return uses.list(plan);
    }

    public void use(@NotNull PlanId plan, @NotNull RoomId room) {
        hold(plan);
        String name = rooms.get(room).name();
        if (used(plan, room)) {
            throw new BusinessException(HallError.ROOM_TAKEN, name);
        }
        uses.add(plan, room);
    }

    /** Takes the room out, with the seats that were given there. */
    public void leave(@NotNull PlanId plan, @NotNull RoomId room) {
        hold(plan);
        Map<InvitationId, String> noSeat = new HashMap<>();
        uses.seated(plan, room).forEach(guest -> noSeat.put(guest, null));
        invitations.seat(plan, noSeat);
        uses.remove(plan, room);
    }

    /** ATT-47 */
    public void setAside(
            @NotNull PlanId plan, @NotNull RoomId room, @NotNull List<String> groups, @NotNull List<String> units) {
        hold(plan);
        for (RoomUse use : uses.list(plan)) {
            boolean elsewhere = !use.room().roomId().equals(room)
                    && (use.groups().stream().anyMatch(groups::contains)
                            || use.units().stream().anyMatch(units::contains));
            if (elsewhere) {
                throw new BusinessException(
                        HallError.GUESTS_ELSEWHERE, use.room().name());
            }
        }
        uses.setAside(plan, room, groups, units);
    }

    /** The rooms, as part of a use case whose right is decided there. */
    @PermitAll
    public List<RoomUse> facts(@NotNull PlanId plan) {
        return uses.list(plan);
    }

    /** All seats of the rooms, as part of a use case whose right is decided there. */
    @PermitAll
    public List<SeatSpot> seats(@NotNull PlanId plan) {
        return uses.seats(plan);
    }

    private boolean used(PlanId plan, RoomId room) {
        return uses.list(plan).stream().anyMatch(use -> use.room().roomId().equals(room));
    }

    private void hold(PlanId plan) {
        conferences.planned(plan);
        conference.hold(plan);
    }
}
