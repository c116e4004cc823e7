package vn.tongket.web.attendance;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tongket.attendance.group.GroupEntry;
import vn.tongket.attendance.group.GroupKind;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.group.rule.CompositionRule;
import vn.tongket.attendance.group.rule.RuleKind;
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
    private List<String> positions = new ArrayList<>();
    private Integer leaders;
    private Integer women;
    private boolean ownMembers;

    static GroupForm of(GroupSummary group) {
        GroupForm form = new GroupForm();
        form.edited = group;
        form.name = group.name();
        form.kind = group.kind();
        form.units = new ArrayList<>(group.units().stream().map(UnitId::value).toList());
        form.quota = group.quota();
        form.headsOnly = group.headsOnly();
        form.positions = new ArrayList<>(group.positions());
        form.leaders = amount(group, RuleKind.LEADERS);
        form.women = amount(group, RuleKind.WOMEN);
        form.ownMembers = amount(group, RuleKind.OWN_MEMBERS) != null;
        return form;
    }

    GroupEntry entry() {
        boolean bodies = kind == GroupKind.MEMBERSHIP || kind == GroupKind.UNIT_QUOTA;
        return new GroupEntry(
                name,
                kind,
                bodies ? units.stream().map(UnitId::new).toList() : List.of(),
                kind == GroupKind.UNIT_QUOTA ? quota : null,
                kind == GroupKind.MEMBERSHIP && headsOnly ? GroupEntry.HEADS_ONLY : null,
                kind == GroupKind.MEMBERSHIP ? positions : List.of(),
                kind == GroupKind.UNIT_QUOTA ? composition() : List.of());
    }

    private List<CompositionRule> composition() {
        return Stream.of(
                        rule(RuleKind.LEADERS, leaders),
                        rule(RuleKind.WOMEN, women),
                        rule(RuleKind.OWN_MEMBERS, ownMembers ? 1 : null))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CompositionRule> rule(RuleKind kind, Integer amount) {
        return amount == null || amount < 1 ? Optional.empty() : Optional.of(new CompositionRule(kind, amount));
    }

    private static Integer amount(GroupSummary group, RuleKind kind) {
        return group.rulesOfComposition().stream()
                .filter(rule -> rule.kind() == kind)
                .map(CompositionRule::amount)
                .findFirst()
                .orElse(null);
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

    public List<String> getPositions() {
        return positions;
    }

    public void setPositions(List<String> positions) {
        this.positions = positions;
    }

    public Integer getLeaders() {
        return leaders;
    }

    public void setLeaders(Integer leaders) {
        this.leaders = leaders;
    }

    public Integer getWomen() {
        return women;
    }

    public void setWomen(Integer women) {
        this.women = women;
    }

    public boolean isOwnMembers() {
        return ownMembers;
    }

    public void setOwnMembers(boolean ownMembers) {
        this.ownMembers = ownMembers;
    }
}
