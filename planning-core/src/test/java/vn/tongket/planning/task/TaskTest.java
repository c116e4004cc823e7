package vn.tongket.planning.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tongket.planning.task.SampleTasks.HEAD;
import static vn.tongket.planning.task.SampleTasks.NOW;
import static vn.tongket.planning.task.SampleTasks.OFFICER;
import static vn.tongket.planning.task.SampleTasks.PLANNER;
import static vn.tongket.planning.task.SampleTasks.UNIT;
import static vn.tongket.planning.task.SampleTasks.progress;
import static vn.tongket.planning.task.SampleTasks.result;
import static vn.tongket.planning.task.SampleTasks.task;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.task.history.DeadlineCause;
import vn.tongket.planning.task.wording.DeadlineRule;

class TaskTest {

    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);

    @Test
    @Tag("TSK-1")
    void waitsForAUnitBeforeItIsReported() {
        Task task = task(null);
        assertRefused(() -> task.report(progress(10), OFFICER, NOW), TaskError.NOT_ASSIGNED);

        task.assignTo(UNIT);
        task.report(progress(10), OFFICER, NOW);

        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertRefused(() -> task.assignTo(new UnitId("khac")), TaskError.ALREADY_BEGUN);
    }

    @Test
    @Tag("TSK-2")
    void reportsItsShareAndAResultInWords() {
        Task task = task(UNIT);

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
        Task task = task(UNIT);
        assertRefused(() -> task.accept(HEAD, NOW), TaskError.NOT_REPORTED);
        assertRefused(
                () -> task.report(new TaskReport(TaskStatus.DONE, null, "Xong"), OFFICER, NOW),
                TaskError.STATUS_NOT_REACHABLE);
        task.report(result(), OFFICER, NOW);

        assertRefused(() -> task.accept(OFFICER, NOW), TaskError.ACCEPTED_BY_REPORTER);
        task.accept(HEAD, NOW);

        assertThat(task.status()).isEqualTo(TaskStatus.DONE);
        assertRefused(() -> task.report(progress(50), OFFICER, NOW), TaskError.CLOSED);
    }

    @Test
    @Tag("TSK-5")
    void isCancelledUnlessItIsDone() {
        Task open = task(UNIT);
        Task done = task(UNIT);
        done.report(result(), OFFICER, NOW);
        done.accept(HEAD, NOW);

        open.cancel();
        done.cancel();

        assertThat(open.status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(done.status()).isEqualTo(TaskStatus.DONE);
    }

    @Test
    @Tag("TSK-9")
    void aReportIsJudgedOnceAndNeverByItsWriter() {
        Task task = task(UNIT);
        TaskReportEntry report = task.report(result(), OFFICER, NOW);

        assertRefused(() -> report.confirm(OFFICER, NOW), TaskError.ACCEPTED_BY_REPORTER);
        assertRefused(() -> report.sendBack(" ", HEAD, NOW), TaskError.REASON_MISSING);
        report.sendBack("Thiếu số liệu", HEAD, NOW);
        task.sendBack(40);

        assertRefused(() -> report.confirm(HEAD, NOW), TaskError.NOTHING_TO_JUDGE);
        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(task.percent()).isEqualTo(40);
    }

    @Test
    @Tag("TSK-10")
    void becomesOneTaskForEachUnitOfAGroup() {
        Task group = task(null);

        List<Task> parts = group.spreadTo(List.of(new UnitId("k1"), new UnitId("k2")));

        assertThat(parts).extracting(Task::unit).containsExactly(new UnitId("k1"), new UnitId("k2"));
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.parent()).isEqualTo(group.id());
            assertThat(part.due().day()).isEqualTo(group.due().day());
        });
        assertRefused(() -> group.report(progress(10), OFFICER, NOW), TaskError.NOT_ASSIGNED);
    }

    @Test
    @Tag("TSK-10")
    void aGroupIsAsFarAsItsUnits() {
        assertThat(group(TaskStatus.ASSIGNED, TaskStatus.ASSIGNED)).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(group(TaskStatus.ASSIGNED, TaskStatus.DONE)).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(group(TaskStatus.REPORTED, TaskStatus.DONE)).isEqualTo(TaskStatus.REPORTED);
        assertThat(group(TaskStatus.DONE, TaskStatus.CANCELLED)).isEqualTo(TaskStatus.DONE);
        assertThat(group(TaskStatus.CANCELLED, TaskStatus.CANCELLED)).isEqualTo(TaskStatus.CANCELLED);
    }

    @Test
    @Tag("TSK-11")
    @Tag("TSK-14")
    void followsTheConferenceUntilItsDeadlineIsExtendedOrSet() {
        Task task = task(UNIT, "Hoàn thành trước hội nghị 10 ngày làm việc", null);
        assertThat(task.due().rule()).contains(new DeadlineRule(-10, true));
        assertThat(task.due().day()).isNull();

        assertThat(task.moveDeadline(LATER, DeadlineCause.COMPUTED)).isTrue();
        assertThat(task.due().rule()).isPresent();
        assertThat(task.moveDeadline(LATER.plusDays(3), DeadlineCause.EXTENDED)).isTrue();

        assertThat(task.due().rule()).isEmpty();
        assertThat(task.due().words()).isEqualTo("trước hội nghị 10 ngày làm việc");
    }

    @Test
    @Tag("TSK-13")
    void moreTimeNeedsALaterDayAReasonAndSomebodyElsesDecision() {
        Task task = task(UNIT);
        assertRefused(
                () -> new TaskExtension(task, LocalDate.of(2026, 6, 20), "Chờ", OFFICER, NOW), TaskError.NOT_LATER);
        assertRefused(() -> new TaskExtension(task, LATER, " ", OFFICER, NOW), TaskError.REASON_MISSING);
        assertRefused(
                () -> new TaskExtension(task(UNIT, "Chuẩn bị", null), LATER, "Chờ", OFFICER, NOW),
                TaskError.NO_DEADLINE);
        TaskExtension extension = new TaskExtension(task, LATER, "Chờ số liệu", OFFICER, NOW);

        assertRefused(() -> extension.grant(LATER, null, OFFICER, NOW), TaskError.DECIDED_BY_ASKER);
        assertRefused(() -> extension.refuse(null, PLANNER, NOW), TaskError.REASON_MISSING);
        extension.grant(LATER.minusDays(1), null, PLANNER, NOW);

        assertRefused(() -> extension.refuse("Không", PLANNER, NOW), TaskError.EXTENSION_DECIDED);
    }

    private static TaskStatus group(TaskStatus... parts) {
        return TaskStatus.ofGroup(List.of(parts));
    }

    private static void assertRefused(ThrowingCallable step, TaskError code) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
