package vn.tongket.planning.subplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanStatus;

class SubPlanBoardTest {

    @Test
    @Tag("SUB-3")
    void countsWhoHasIssuedAndWhoIsLate() {
        SubPlanBoard board =
                new SubPlanBoard(List.of(row("a", "02/KH-PVH", false), row("b", null, true), row("c", null, false)));

        assertThat(board.issued()).isEqualTo(1);
        assertThat(board.late()).isEqualTo(1);
    }

    @Test
    @Tag("SUB-4")
    void addsUpWhatTheModulesTold() {
        SubPlansTallied question = new SubPlansTallied(List.of(new PlanId("a"), new PlanId("b")));
        question.add(new PlanId("a"), TallyKind.TASKS, 3);
        question.add(new PlanId("a"), TallyKind.TASKS, 2);
        question.add(new PlanId("b"), TallyKind.INVITED, 40);

        assertThat(question.ids()).containsExactly("a", "b");
        assertThat(question.of(new PlanId("a"))).isEqualTo(Map.of(TallyKind.TASKS, 5L));
        assertThat(question.of(new PlanId("b"))).isEqualTo(Map.of(TallyKind.INVITED, 40L));
    }

    private static SubPlanRow row(String plan, String number, boolean late) {
        PlanStatus status = number == null ? PlanStatus.DRAFT : PlanStatus.ISSUED;
        return new SubPlanRow(plan, "đv", "Đơn vị", status, number, null, null, late, Map.of());
    }
}
