package vn.tongket.planning.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanId;

class TaskTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final PersonId OFFICER = new PersonId("can-bo");
    private static final PersonId HEAD = new PersonId("truong-phong");

    @Test
    @Tag("TSK-1")
    void waitsForAUnitBeforeItIsReported() {
        Task task = task(null);
        assertRefused(() -> task.report(progress(10), OFFICER, NOW), TaskError.NOT_ASSIGNED);

        task.assignTo(new UnitId("pnv"));
        task.report(progress(10), OFFICER, NOW);

        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    @Tag("TSK-2")
    void reportsItsShareAndAResultInWords() {
        Task task = task(new UnitId("pnv"));

        assertRefused(() -> task.report(progress(101), OFFICER, NOW), TaskError.PERCENT_OUT_OF_RANGE);
        assertRefused(
                () -> task.report(new TaskReport(TaskStatus.REPORTED, null, " "), OFFICER, NOW),
                TaskError.REPORT_MISSING);
        task.report(new TaskReport(TaskStatus.REPORTED, null, "Đã chuẩn bị xong"), OFFICER, NOW);

        assertThat(task.percent()).isEqualTo(100);
    }

    @Test
    @Tag("TSK-3")
    void isDoneOnlyWhenAnotherPersonAccepts() {
        Task task = task(new UnitId("pnv"));
        assertRefused(() -> task.accept(HEAD, NOW), TaskError.NOT_REPORTED);
        assertRefused(
                () -> task.report(new TaskReport(TaskStatus.DONE, null, "Xong"), OFFICER, NOW),
                TaskError.STATUS_NOT_REACHABLE);
        task.report(new TaskReport(TaskStatus.REPORTED, 100, "Xong"), OFFICER, NOW);

        assertRefused(() -> task.accept(OFFICER, NOW), TaskError.ACCEPTED_BY_REPORTER);
        task.accept(HEAD, NOW);

        assertThat(task.status()).isEqualTo(TaskStatus.DONE);
        assertRefused(() -> task.report(progress(50), OFFICER, NOW), TaskError.CLOSED);
    }

    @Test
    @Tag("TSK-4")
    void isLateFromTheDayAfterItsDeadline() {
        assertThat(summary(TaskStatus.ASSIGNED).late(LocalDate.of(2026, 6, 10))).isFalse();
        assertThat(summary(TaskStatus.ASSIGNED).late(LocalDate.of(2026, 6, 11))).isTrue();
        assertThat(summary(TaskStatus.DONE).late(LocalDate.of(2026, 6, 11))).isFalse();
    }

    @Test
    @Tag("TSK-5")
    void isCancelledUnlessItIsDone() {
        Task open = task(new UnitId("pnv"));
        Task done = task(new UnitId("pnv"));
        done.report(new TaskReport(TaskStatus.REPORTED, 100, "Xong"), OFFICER, NOW);
        done.accept(HEAD, NOW);

        open.cancel();
        done.cancel();

        assertThat(open.status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(done.status()).isEqualTo(TaskStatus.DONE);
    }

    private static Task task(UnitId unit) {
        return new Task(
                PlanId.next(), 1, new PlanAssignment("Phòng Nội vụ", unit, "Chuẩn bị nội dung", List.of(), null));
    }

    private static TaskReport progress(int percent) {
        return new TaskReport(null, percent, null);
    }

    private static TaskSummary summary(TaskStatus status) {
        LocalDate deadline = LocalDate.of(2026, 6, 10);
        return new TaskSummary(
                "t",
                1,
                "p",
                "01/KH",
                "Kế hoạch",
                1,
                "pnv",
                "Phòng Nội vụ",
                "Chuẩn bị",
                "",
                deadline,
                status,
                0,
                null,
                null,
                null);
    }

    private static void assertRefused(ThrowingCallable step, TaskError code) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
