package vn.tongket.web.hall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.hall.RoomId;
import vn.tongket.attendance.hall.RoomService;
import vn.tongket.attendance.hall.RoomSummary;
import vn.tongket.attendance.hall.RoomUse;
import vn.tongket.attendance.hall.RoomUseService;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/hall-use.xhtml}. */
@Named
@ViewScoped
public class HallUseBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "hallText";

    @Inject
    private RoomUseService uses;

    @Inject
    private RoomService roomService;

    @Inject
    private ConferenceService conferences;

    @Inject
    private GroupService groupService;

    @Inject
    private DirectoryService directory;

    @Inject
    private Messages messages;

    private String plan;
    private ConferenceInfo conference;
    private List<RoomUseForm> rooms;
    private List<RoomSummary> choices;
    private List<GroupSummary> groups;
    private List<UnitSummary> units;
    private String room;

    public void load() {
        conference = conferences.planned(id());
        groups = groupService.list(id());
        units = directory.units(conference.day());
        show();
    }

    private void show() {
        List<RoomUse> used = uses.list(id());
        rooms = used.stream().map(RoomUseForm::new).toList();
        choices = roomService.list().stream()
                .filter(choice -> used.stream().noneMatch(use -> use.room().id().equals(choice.id())))
                .toList();
    }

    public void use() {
        uses.use(id(), new RoomId(room == null ? "" : room));
        messages.info(TEXTS, "hall-use.added");
        show();
    }

    public void leave(RoomUseForm form) {
        uses.leave(id(), form.getUse().room().roomId());
        messages.info(TEXTS, "hall-use.left", form.getUse().room().name());
        show();
    }

    public void setAside(RoomUseForm form) {
        uses.setAside(id(), form.getUse().room().roomId(), form.getGroups(), form.getUnits());
        messages.info(TEXTS, "hall-use.set-aside", form.getUse().room().name());
        show();
    }

    private PlanId id() {
        return new PlanId(plan);
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public ConferenceInfo getConference() {
        return conference;
    }

    public List<RoomUseForm> getRooms() {
        return rooms;
    }

    public List<RoomSummary> getChoices() {
        return choices;
    }

    public List<GroupSummary> getGroups() {
        return groups;
    }

    public List<UnitSummary> getUnits() {
        return units;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }
}
