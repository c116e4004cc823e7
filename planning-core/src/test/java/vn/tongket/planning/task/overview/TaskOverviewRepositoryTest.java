package vn.tongket.planning.task.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.task.TaskRows;
import vn.tongket.planning.task.TaskStatus;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class TaskOverviewRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 6, 21);
    private static final TaskFilter ALL = new TaskFilter(null, null);

    private final TestUnit planning = TestDatabase.unit("planning");
    private final TaskRows rows = new TaskRows(planning);

    @Test
    @Tag("TSK-20")
    void showsTheOfficeItsPlansAndAUnitItsOwnTasks() {
        UnitId other = rows.unit("Khóm");
        rows.row(rows.lead(), TODAY, SUNDAY, TaskStatus.ASSIGNED);
        rows.row(other, TODAY, SUNDAY, TaskStatus.ASSIGNED);
        rows.row(other, TODAY, SUNDAY, TaskStatus.CANCELLED);

        assertThat(due(scope(rows.issuer(), null), ALL)).hasSize(2);
        assertThat(due(scope(null, other), ALL)).extracting(TaskCard::unitId).containsExactly(other.value());
        assertThat(due(scope(null, rows.unit("Xa lạ")), ALL)).isEmpty();
        assertThat(due(scope(rows.issuer(), null), new TaskFilter(other.value(), null)))
                .hasSize(1);
    }

    @Test
    @Tag("TSK-21")
    void countsWhatAUnitCarries() {
        rows.row(rows.lead(), TODAY.minusDays(10), TODAY.minusDays(1), TaskStatus.IN_PROGRESS);
        rows.row(rows.lead(), TODAY.minusDays(2), SUNDAY, TaskStatus.ASSIGNED);
        rows.row(rows.lead(), TODAY.minusDays(3), SUNDAY.plusDays(1), TaskStatus.REPORTED);
        rows.row(rows.lead(), TODAY.minusDays(9), TODAY, TaskStatus.DONE);

        List<UnitWorkload> workload = planning.inTransaction(
                entityManager -> overview(entityManager).workload(scope(rows.issuer(), null), ALL, TODAY, SUNDAY));

        assertThat(workload).containsExactly(new UnitWorkload(rows.lead().value(), "Phòng Nội vụ", 3, 1, 1, 1, 5.0));
    }

    @Test
    void readsABoardOfTwoThousandTasksInFiveQueriesOfRowsAlone() {
        rows.rows(2_000, TODAY);
        AtomicInteger queries = new AtomicInteger();

        boardMillis(new AtomicInteger());
        long millis = boardMillis(queries);

        System.out.printf("board of 2000 tasks: %d ms%n", millis);
        assertThat(queries).hasValue(5);
        assertThat(millis).isLessThan(2_000);
    }

    private long boardMillis(AtomicInteger queries) {
        TaskScope scope = scope(rows.issuer(), null);
        long start = System.nanoTime();
        planning.run(entityManager -> {
            TaskOverviewRepository overview = overview(counting(entityManager, queries));
            assertThat(overview.counts(scope, ALL).values()).containsOnly(667L, 666L);
            for (TaskStatus status :
                    List.of(TaskStatus.ASSIGNED, TaskStatus.IN_PROGRESS, TaskStatus.REPORTED, TaskStatus.DONE)) {
                overview.column(scope, ALL, status, 50);
            }
        });
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Every query asks for records, so that nothing is read later behind its back. */
    private static EntityManager counting(EntityManager entityManager, AtomicInteger queries) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    queries.addAndGet(method.getName().startsWith("create") ? 1 : 0);
                    return method.invoke(entityManager, arguments);
                });
    }

    private List<TaskCard> due(TaskScope scope, TaskFilter filter) {
        return planning.inTransaction(
                entityManager -> overview(entityManager).due(scope, filter, TODAY.minusDays(30), TODAY.plusDays(30)));
    }

    private static TaskScope scope(UnitId office, UnitId own) {
        return new TaskScope(Set.of(office == null ? "" : office.value()), Set.of(own == null ? "" : own.value()));
    }

    private static TaskOverviewRepository overview(EntityManager entityManager) {
        return TestUnit.repository(TaskOverviewRepository.class, entityManager);
    }
}
