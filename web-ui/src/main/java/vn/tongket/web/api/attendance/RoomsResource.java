package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import vn.tongket.attendance.hall.RoomEntry;
import vn.tongket.attendance.hall.RoomId;
import vn.tongket.attendance.hall.RoomService;
import vn.tongket.attendance.hall.RoomSummary;
import vn.tongket.planning.directory.UnitId;

/** Rooms and online points of an office (phòng họp, điểm cầu). */
@Path("rooms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoomsResource {

    @Inject
    private RoomService rooms;

    /**
     * A room to be entered.
     *
     * @param drawing the map of a hall, a line for each row from the stage
     * @param places how many an online point takes, which has no map
     */
    public record NewRoom(
            @NotBlank String unitId,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 20) String shortName,
            String drawing,
            Integer places) {

        RoomEntry entry() {
            return places == null ? RoomEntry.hall(name, shortName, drawing) : RoomEntry.point(name, shortName, places);
        }
    }

    /** A room as it was entered. */
    public record Room(String id, String name, String kind, int seats) {

        static Room of(RoomSummary room) {
            return new Room(
                    room.id(),
                    room.name(),
                    room.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    room.seats());
        }
    }

    @GET
    public List<Room> list() {
        return rooms.list().stream().map(Room::of).toList();
    }

    @POST
    public Response add(@NotNull @Valid NewRoom room) {
        RoomId id = rooms.add(new UnitId(room.unitId()), room.entry());
        return Response.status(Response.Status.CREATED)
                .entity(Room.of(rooms.get(id)))
                .build();
    }
}
