package vn.tongket.attendance.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.tongket.attendance.group.rule.Composition;
import vn.tongket.attendance.group.rule.CompositionError;
import vn.tongket.attendance.group.rule.CompositionRule;
import vn.tongket.attendance.group.rule.RuleKind;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/** Attendee group (thành phần tham dự): one line of a plan that says who attends, ATT-1. */
@Entity
@Table(name = "attendee_group", schema = "attendance")
class AttendeeGroup {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private String planId;

    private int line;

    private String name;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private Integer quota;

    private String rules;

    @ElementCollection
    @CollectionTable(name = "group_unit", schema = "attendance", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "unit_id")
    private Set<String> units = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "group_position", schema = "attendance", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "position_id")
    private Set<String> positions = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "group_rule", schema = "attendance", joinColumns = @JoinColumn(name = "group_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "amount")
    private Map<RuleKind, Integer> composition = new EnumMap<>(RuleKind.class);

    protected AttendeeGroup() {
        // for JPA
    }

    AttendeeGroup(PlanId plan, int line, GroupEntry entry) {
        this.id = GroupId.next().value();
        this.planId = plan.value();
        this.line = line;
        correct(entry);
    }

    /** ATT-9 A quota belongs to units that name people. */
    void correct(GroupEntry entry) {
        if (entry.kind() == GroupKind.UNIT_QUOTA
                && entry.quota() != null
                && entry.units().isEmpty()) {
            throw new BusinessException(GroupError.QUOTA_WITHOUT_UNIT, entry.name());
        }
        if (!new Composition(entry.quota(), entry.composition()).possible()) {
            throw new BusinessException(CompositionError.IMPOSSIBLE, entry.quota());
        }
        name = entry.name();
        kind = entry.kind();
        quota = entry.quota();
        rules = entry.rules();
        units.clear();
        entry.units().stream().map(UnitId::value).forEach(units::add);
        positions.clear();
        positions.addAll(entry.positions());
        composition.clear();
        entry.composition().forEach(rule -> composition.put(rule.kind(), rule.amount()));
    }

    /** Whether it was made of this line of the plan, and still bears its words. */
    boolean isMeantBy(String planLine) {
        return name.equals(AttendeeLine.of(planLine).text());
    }

    /** ATT-13 The plan's line reads otherwise now; who belongs to the group is the office's to correct. */
    void rename(String words) {
        name = words;
    }

    GroupId id() {
        return new GroupId(id);
    }

    long version() {
        return version;
    }

    GroupSummary summary() {
        return new GroupSummary(
                id(),
                new PlanId(planId),
                line,
                name,
                kind,
                units.stream().map(UnitId::new).toList(),
                quota,
                rules,
                positions.stream().sorted().toList(),
                composition.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(rule -> new CompositionRule(rule.getKey(), rule.getValue()))
                        .toList(),
                version);
    }
}
