package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.hall.RoomId;
import vn.tongket.attendance.hall.RoomUseService;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.seating.Delegate;
import vn.tongket.attendance.seating.Outcome;
import vn.tongket.attendance.seating.Seat;
import vn.tongket.attendance.seating.SeatDirectory;
import vn.tongket.attendance.seating.SeatingMapService;
import vn.tongket.attendance.seating.SeatingService;
import vn.tongket.attendance.seating.paper.CardFormat;
import vn.tongket.attendance.seating.paper.SeatPaperService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.plan.PlanId;

/** Seats of a conference (chỗ ngồi của hội nghị). */
@Path("plans/{plan}/seating")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeatingResource {

    @Inject
    private SeatingService seating;

    @Inject
    private SeatingMapService maps;

    @Inject
    private SeatDirectory seats;

    @Inject
    private SeatPaperService papers;

    @Inject
    private RoomUseService rooms;

    @PathParam("plan")
    private String plan;

    /** Where a guest sits; seat and room are null for one without a seat. */
    public record Sits(String invitationId, String fullName, String room, String seat) {}

    /** How a new arrangement went. */
    public record Arranged(int seated, int moved, List<String> unseated, List<String> released) {

        static Arranged of(Outcome outcome) {
            return new Arranged(
                    outcome.seated(),
                    outcome.moved().size(),
                    outcome.unseated().stream().map(Delegate::id).toList(),
                    outcome.released().stream().map(Delegate::id).toList());
        }
    }

    /** For whom a room is set aside. */
    public record Guests(
            @NotNull List<@NotBlank String> attendeeGroupIds,
            @NotNull List<@NotBlank String> unitIds) {}

    /** In protocol order. */
    @GET
    public List<Sits> list() {
        List<Delegate> delegates = maps.view(new PlanId(plan)).delegates();
        Map<InvitationId, Seat> found = seats.seats(new PlanId(plan));
        return delegates.stream()
                .map(delegate -> {
                    Seat seat = found.get(new InvitationId(delegate.id()));
                    return new Sits(
                            delegate.id(),
                            delegate.fullName(),
                            seat == null ? null : seat.room(),
                            seat == null ? null : seat.label());
                })
                .toList();
    }

    @POST
    @Path("arrangement")
    public Arranged arrange() {
        return Arranged.of(seating.arrange(new PlanId(plan)));
    }

    @PUT
    @Path("rooms/{room}")
    public void use(@PathParam("room") String room) {
        rooms.use(new PlanId(plan), new RoomId(room));
    }

    @PUT
    @Path("rooms/{room}/guests")
    public void setAside(@PathParam("room") String room, @NotNull @Valid Guests guests) {
        rooms.setAside(new PlanId(plan), new RoomId(room), guests.attendeeGroupIds(), guests.unitIds());
    }

    /** @param kind map, place-cards, delegate-cards, delegate-cards-hanging, list-by-door or list-by-name */
    @GET
    @Path("document")
    @Produces("application/pdf")
    public Response document(@QueryParam("kind") String kind) {
        PlanId id = new PlanId(plan);
        byte[] pdf = switch (kind == null ? "" : kind) {
            case "map" -> papers.map(id);
            case "place-cards" -> papers.placeCards(id);
            case "delegate-cards" -> papers.delegateCards(id, CardFormat.EIGHT);
            case "delegate-cards-hanging" -> papers.delegateCards(id, CardFormat.HANGING);
            case "list-by-door" -> papers.listByDoor(id);
            case "list-by-name" -> papers.listByName(id);
            default -> throw new BusinessException(KernelError.INVALID, "kind");
        };
        return Documents.pdf(pdf, kind + ".pdf");
    }
}
