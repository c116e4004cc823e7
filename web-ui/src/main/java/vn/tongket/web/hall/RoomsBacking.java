package vn.tongket.web.hall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.hall.RoomService;
import vn.tongket.attendance.hall.RoomSummary;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/hall-rooms.xhtml}. */
@Named
@ViewScoped
public class RoomsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoomService roomService;

    @Inject
    private Messages messages;

    private List<RoomSummary> rooms;

    public void load() {
        rooms = roomService.list();
    }

    public void remove(RoomSummary room) {
        roomService.remove(room.roomId());
        messages.info("hallText", "hall-rooms.removed", room.name());
        load();
    }

    public List<RoomSummary> getRooms() {
        return rooms;
    }
}
