package vn.tongket.attendance.seating.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import vn.tongket.attendance.batch.TwoPresses;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.hall.HallError;
import vn.tongket.attendance.pass.PassService;
import vn.tongket.attendance.pass.PassSigner;
import vn.tongket.attendance.seating.SeatingMapService;
import vn.tongket.attendance.seating.SeatingView;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Prints the papers of the hall (in sơ đồ, biển tên, thẻ và danh sách đại biểu). */
@Stateless
@RolesAllowed("planner")
public class SeatPaperService {

    @Inject
    private SeatingMapService maps;

    @Inject
    private Doors doors;

    @Inject
    private ConferenceService conferences;

    @Inject
    private PassService passes;

    public byte[] map(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.planned(plan);
        SeatingView view = maps.view(plan);
        require(view.seated() > 0);
        return new SeatMapSheet(conference).pdf(view.rooms());
    }

    /** For those who sit in a room; at an online point nobody's table is set. */
    public byte[] placeCards(@NotNull PlanId plan) {
        List<Placed> guests =
                guests(plan).stream().filter(guest -> !guest.seat().isEmpty()).toList();
        require(!guests.isEmpty());
        return new PlaceCards(conferences.planned(plan)).pdf(guests);
    }

    public byte[] delegateCards(@NotNull PlanId plan, @NotNull CardFormat format) {
        ConferenceInfo conference = conferences.planned(plan);
        List<Placed> guests = guests(plan);
        require(!guests.isEmpty());
        PassSigner signer = passes.signer().ready(plan);
        return TwoPresses.print(
                guests, format.onSheet(), part -> new DelegateCards(conference, format, signer).pdf(part));
    }

    public byte[] listByDoor(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.planned(plan);
        List<Placed> guests = guests(plan);
        require(!guests.isEmpty());
        return new SeatLists(conference, "Danh sách đại biểu theo cửa").byDoor(guests);
    }

    public byte[] listByName(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.planned(plan);
        List<Placed> guests = guests(plan).stream()
                .sorted(Comparator.comparing((Placed guest) -> guest.delegate().sortKey()))
                .toList();
        require(!guests.isEmpty());
        return new SeatLists(conference, "Danh sách đại biểu theo tên").byName(guests);
    }

    /** All who come, in protocol order. */
    private List<Placed> guests(PlanId plan) {
        return doors.placed(plan, maps.view(plan).delegates());
    }

    private static void require(boolean somebody) {
        if (!somebody) {
            throw new BusinessException(HallError.NOBODY_SEATED);
        }
    }
}
