package vn.tongket.planning.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.task.history.DeadlineCause;
import vn.tongket.planning.task.history.DeadlineLine;
import vn.tongket.planning.task.history.ReportLine;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class TaskRepositoryTest {

    private final TestUnit planning = TestDatabase.unit("planning");
    private final TaskRows rows = new TaskRows(planning);

    @Test
    @Tag("TSK-7")
    void isListedForTheLeadUnitAndForThoseThatWorkAlong() {
        UnitId along = rows.unit("Văn phòng");
        Task task = stored(rows.task("Chuẩn bị hội trường"));
        planning.run(entityManager -> tasks(entityManager).coordinate(task.id(), Set.of(along)));

        assertThat(titles(along)).containsExactly("Chuẩn bị hội trường");
        assertThat(titles(task.unit())).containsExactly("Chuẩn bị hội trường");
        assertThat(titles(rows.unit("Khác"))).isEmpty();
    }

    @Test
    @Tag("TSK-10")
    void aUnitHasOneTaskOfAGroup() {
        Task group = stored(rows.groupTask("Báo cáo"));
        UnitId unit = rows.unit("Khóm");
        planning.run(entityManager -> {
            Task parent = tasks(entityManager).get(group.id());
            List<Task> parts = parent.spreadTo(List.of(unit));
            entityManager.flush();
            parts.forEach(tasks(entityManager)::add);
        });

        assertThatThrownBy(() -> planning.run(entityManager -> entityManager
                        .createNativeQuery("insert into planning.task select gen_random_uuid(), (t).* from"
                                + " (select version, plan_id, position, unit_id, unit_text, text, coordinating_units,"
                                + " deadline, status, percent, report, reported_by, reported_at, accepted_by,"
                                + " accepted_at, search_key, parent_id, grouped, assigned_on, product, in_charge,"
                                + " deadline_words, deadline_days, deadline_working, deadline_cause"
                                + " from planning.task where parent_id = ?) t")
                        .setParameter(1, group.id().value())
                        .executeUpdate()))
                .hasMessageContaining("task_once_a_unit");
    }

    @Test
    @Tag("TSK-9")
    void keepsEveryReportTheLatestFirst() {
        Task task = stored(rows.task("Dự toán"));
        planning.run(entityManager -> {
            Task found = tasks(entityManager).get(task.id());
            TaskHistoryRepository history = history(entityManager);
            history.add(found.report(SampleTasks.progress(30), rows.officer(), SampleTasks.NOW));
            history.add(found.report(SampleTasks.result(), rows.officer(), SampleTasks.NOW.plusSeconds(60)));
            history.latest(task.id()).orElseThrow().sendBack("Thiếu số liệu", rows.head(), SampleTasks.NOW);
        });

        List<ReportLine> reports =
                planning.inTransaction(entityManager -> history(entityManager).reportLines(task.id()));
        assertThat(reports).extracting(ReportLine::percent).containsExactly(100, 30);
        assertThat(reports.get(0).reason()).isEqualTo("Thiếu số liệu");
        assertThat(reports.get(1).judgedBy()).isNull();
    }

    @Test
    @Tag("TSK-12")
    void keepsWhatTheDeadlineWasBefore() {
        Task task = stored(rows.task("Tham luận"));
        LocalDate old = task.due().day();
        planning.run(entityManager -> {
            Task found = tasks(entityManager).get(task.id());
            found.moveDeadline(old.plusDays(5), DeadlineCause.SET);
            history(entityManager)
                    .add(new TaskDeadlineChange(
                            found, old, DeadlineCause.SET, "Lùi hội nghị", rows.head(), SampleTasks.NOW));
        });

        List<DeadlineLine> lines =
                planning.inTransaction(entityManager -> history(entityManager).deadlineLines(task.id()));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.oldDeadline()).isEqualTo(old);
            assertThat(line.newDeadline()).isEqualTo(old.plusDays(5));
            assertThat(line.comment()).isEqualTo("Lùi hội nghị");
        });
    }

    @Test
    @Tag("TSK-13")
    void theDatabaseKeepsOneOpenRequestForATask() {
        Task task = stored(rows.task("Báo cáo tổng kết"));
        LocalDate later = task.due().day().plusDays(7);

        assertThatThrownBy(() -> planning.run(entityManager -> {
                    TaskHistoryRepository history = history(entityManager);
                    history.add(new TaskExtension(task, later, "Chờ", rows.officer(), SampleTasks.NOW));
                    history.add(new TaskExtension(task, later, "Chờ thêm", rows.officer(), SampleTasks.NOW));
                }))
                .hasMessageContaining("task_extension_one_open");
    }

    @Test
    @Tag("TSK-11")
    void findsWhatFollowsTheConference() {
        Task following = stored(rows.task("Gửi báo cáo trước hội nghị 5 ngày làm việc", null));
        Task own = stored(rows.task("Gửi báo cáo", LocalDate.of(2026, 6, 20)));

        Set<String> found = planning.inTransaction(entityManager -> tasks(entityManager).following().keySet().stream()
                .map(task -> task.id().value())
                .collect(Collectors.toSet()));

        assertThat(found)
                .contains(following.id().value())
                .doesNotContain(own.id().value());
    }

    private Task stored(Task task) {
        planning.run(entityManager -> tasks(entityManager).add(task));
        return task;
    }

    private List<String> titles(UnitId unit) {
        Page<TaskSummary> page = planning.inTransaction(entityManager -> tasks(entityManager)
                .ofUnits(PageRequest.first(), Set.of(unit.value()), EnumSet.allOf(TaskStatus.class)));
        return page.items().stream().map(TaskSummary::text).toList();
    }

    private static TaskRepository tasks(EntityManager entityManager) {
        return TestUnit.repository(TaskRepository.class, entityManager);
    }

    private static TaskHistoryRepository history(EntityManager entityManager) {
        return TestUnit.repository(TaskHistoryRepository.class, entityManager);
    }
}
