package vn.tongket.attendance.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.amendment.change.TaskChange;
import vn.tongket.planning.amendment.change.ValueChange;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanId;

class GroupAmendmentTest {

    private static final ValueChange SAME = new ValueChange("Hội trường A", "Hội trường A");
    private static final UnitId HAMLET = new UnitId("khom-1");
    private static final UnitId SCHOOL = new UnitId("truong-1");

    private final List<AttendeeGroup> groups = List.of(
            group(1, "Đại diện các khóm", GroupKind.UNIT_QUOTA, HAMLET),
            group(2, "Đại diện các trường", GroupKind.UNIT_QUOTA, SCHOOL),
            group(3, "Thành viên Ủy ban", GroupKind.MEMBERSHIP, new UnitId("ubnd")));

    @Test
    @Tag("ATT-13")
    void aChangedLineMeansTheUnitsThatNameItsGuestsOnly() {
        PlanChanges changes = new PlanChanges(
                SAME,
                SAME,
                List.of(new ValueChange("Đại diện các khóm", "Đại diện các khóm, ấp")),
                List.of(),
                List.of());

        Map<UnitId, Set<String>> lines = GroupAmendmentListener.lines(groups, changes);

        assertThat(lines).containsOnlyKeys(HAMLET);
        assertThat(lines.get(HAMLET))
                .containsExactly("Thành phần tham dự: trước là “Đại diện các khóm”; nay là “Đại diện các khóm, ấp”.");
    }

    @Test
    @Tag("ATT-13")
    void anotherPlaceMeansEveryUnitThatNamesGuestsAndNoneWhoseMembersAreInvited() {
        PlanChanges changes = new PlanChanges(
                SAME, new ValueChange("Hội trường A", "Nhà văn hóa B"), List.of(), List.of(), List.of());

        assertThat(GroupAmendmentListener.lines(groups, changes)).containsOnlyKeys(HAMLET, SCHOOL);
    }

    @Test
    @Tag("ATT-13")
    void aChangedTaskMeansNoUnitThatNamesGuests() {
        PlanAssignment work = new PlanAssignment("Văn phòng", null, "Trang trí hội trường", List.of(), null);
        PlanChanges changes = new PlanChanges(SAME, SAME, List.of(), List.of(new TaskChange(null, work)), List.of());

        assertThat(GroupAmendmentListener.lines(groups, changes)).isEmpty();
    }

    private static AttendeeGroup group(int line, String name, GroupKind kind, UnitId unit) {
        return new AttendeeGroup(new PlanId("ke-hoach"), line, new GroupEntry(name, kind, List.of(unit), null, null));
    }
}
