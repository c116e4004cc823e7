package vn.tongket.web.attendance;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.attendance.group.GroupEntry;
import vn.tongket.attendance.group.GroupKind;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.planning.directory.UnitId;

/** The fields in which an attendee group is corrected (chỉnh sửa thành phần tham dự). */
public class GroupForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private GroupSummary edited;
    private String name;
    private GroupKind kind = GroupKind.PEOPLE;
    private List<String> units = new ArrayList<>();
    private Integer quota;
    private boolean headsOnly;

    static GroupForm of(GroupSummary group) {
        GroupForm form = new GroupForm();
        form.edited = group;
        form.name = group.name();
        form.kind = group.kind();
        form.units = new ArrayList<>(group.units().stream().map(UnitId::value).toList());
        form.quota = group.quota();
        form.headsOnly = group.headsOnly();
        return form;
    }

    GroupEntry entry() {
        boolean bodies = kind == GroupKind.MEMBERSHIP || kind == GroupKind.UNIT_QUOTA;
        return new GroupEntry(
                name,
                kind,
                bodies ? units.stream().map(UnitId::new).toList() : List.of(),
                kind == GroupKind.UNIT_QUOTA ? quota : null,
                kind == GroupKind.MEMBERSHIP && headsOnly ? GroupEntry.HEADS_ONLY : null);
    }

    /** The group that is corrected; null while a new one is entered. */
    GroupSummary edited() {
        return edited;
    }

    public boolean isFresh() {
        return edited == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public GroupKind getKind() {
        return kind;
    }

    public void setKind(GroupKind kind) {
        this.kind = kind;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }

    public Integer getQuota() {
        return quota;
    }

    public void setQuota(Integer quota) {
        this.quota = quota;
    }

    public boolean isHeadsOnly() {
        return headsOnly;
    }

    public void setHeadsOnly(boolean headsOnly) {
        this.headsOnly = headsOnly;
    }
}
