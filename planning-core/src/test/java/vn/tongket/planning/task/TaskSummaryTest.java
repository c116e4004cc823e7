package vn.tongket.planning.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.task.history.DeadlineCause;

class TaskSummaryTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 10);

    @Test
    @Tag("TSK-4")
    void isLateFromTheDayAfterItsDeadline() {
        assertThat(summary(TaskStatus.ASSIGNED).late(DEADLINE)).isFalse();
        assertThat(summary(TaskStatus.ASSIGNED).late(DEADLINE.plusDays(1))).isTrue();
        assertThat(summary(TaskStatus.DONE).late(DEADLINE.plusDays(1))).isFalse();
    }

    private static TaskSummary summary(TaskStatus status) {
        return new TaskSummary(
                "t",
                1,
                "p",
                "01/KH",
                "Kế hoạch",
                null,
                false,
                1,
                SampleTasks.ISSUED,
                "pnv",
                "Phòng Nội vụ",
                "Chuẩn bị",
                null,
                "",
                null,
                DEADLINE,
                null,
                DeadlineCause.STATED,
                status,
                0,
                null,
                null,
                null);
    }
}
