package vn.tongket.attendance.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

class AttendeeGroupTest {

    @Test
    @Tag("ATT-9")
    void aQuotaNeedsAUnitThatNamesPeople() {
        GroupEntry entry = new GroupEntry("Đại diện các xã", GroupKind.UNIT_QUOTA, List.of(), 2, null);

        assertThatThrownBy(() -> new AttendeeGroup(PlanId.next(), 1, entry))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(GroupError.QUOTA_WITHOUT_UNIT));
    }

    @Test
    @Tag("ATT-1")
    void aCorrectionReplacesTheSuggestion() {
        UnitId unit = UnitId.next();
        AttendeeGroup group = new AttendeeGroup(
                PlanId.next(), 3, new GroupEntry("Thường trực Thành ủy", GroupKind.MEMBERSHIP, List.of(), null, null));

        group.correct(new GroupEntry("Thường trực Thành ủy", GroupKind.UNIT_QUOTA, List.of(unit), 2, null));

        assertThat(group.summary().kind()).isEqualTo(GroupKind.UNIT_QUOTA);
        assertThat(group.summary().units()).containsExactly(unit);
        assertThat(group.summary().line()).isEqualTo(3);
    }
}
