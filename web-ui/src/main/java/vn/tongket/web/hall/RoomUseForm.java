package vn.tongket.web.hall;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.attendance.hall.RoomUse;

/** For whom a room is set aside, while it is edited. */
public class RoomUseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RoomUse use;
    private List<String> groups;
    private List<String> units;

    RoomUseForm(RoomUse use) {
        this.use = use;
        this.groups = new ArrayList<>(use.groups());
        this.units = new ArrayList<>(use.units());
    }

    public RoomUse getUse() {
        return use;
    }

    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> groups) {
        this.groups = groups == null ? new ArrayList<>() : groups;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units == null ? new ArrayList<>() : units;
    }
}
