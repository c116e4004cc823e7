package vn.tongket.web.hall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import vn.tongket.attendance.hall.RoomId;
import vn.tongket.attendance.hall.RoomKind;
import vn.tongket.attendance.hall.RoomService;
import vn.tongket.attendance.hall.RoomSummary;
import vn.tongket.attendance.hall.SeatNumbering;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/hall-room.xhtml}. */
@Named
@ViewScoped
public class RoomBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoomService rooms;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private String id;
    private Long version;
    private RoomForm form;

    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            home();
            form = new RoomForm();
        } else {
            show(rooms.get(new RoomId(id)));
        }
    }

    private void show(RoomSummary room) {
        version = room.version();
        form = RoomForm.of(room);
    }

    public void save() {
        if (id == null) {
            id = rooms.add(home(), form.entry()).value();
        } else {
            rooms.correct(new RoomId(id), form.entry(), version);
        }
        RoomSummary saved = rooms.get(new RoomId(id));
        messages.info("hallText", "hall-room.saved", saved.name(), saved.seats());
        show(saved);
    }

    /** The unit whose rooms the planner keeps. */
    private UnitId home() {
        return currentUser.caller().homesAs(Role.PLANNER).stream()
                .min(Comparator.comparing(UnitId::value))
                .orElseThrow(() -> new BusinessException(KernelError.FORBIDDEN));
    }

    public RoomKind[] getKinds() {
        return RoomKind.values();
    }

    public SeatNumbering[] getNumberings() {
        return SeatNumbering.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RoomForm getForm() {
        return form;
    }
}
