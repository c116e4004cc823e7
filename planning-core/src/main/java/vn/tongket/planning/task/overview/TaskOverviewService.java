package vn.tongket.planning.task.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.task.TaskStatus;

/** Tasks on boards, calendars and timelines (bảng, lịch, tiến độ nhiệm vụ), each of those that the caller sees. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class TaskOverviewService {

    private static final int CARDS = 60;

    @Inject
    private TaskOverviewRepository tasks;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The four states of a task that is not cancelled, the next deadlines first. */
    public List<BoardColumn> board(@NotNull TaskFilter filter) {
        TaskScope scope = scope();
        Map<TaskStatus, Long> counts = tasks.counts(scope, filter);
        return Stream.of(TaskStatus.ASSIGNED, TaskStatus.IN_PROGRESS, TaskStatus.REPORTED, TaskStatus.DONE)
                .map(status -> new BoardColumn(
                        status, counts.getOrDefault(status, 0L), tasks.column(scope, filter, status, CARDS)))
                .toList();
    }

    /** Tasks whose deadline lies between these days. */
    public List<TaskCard> due(@NotNull TaskFilter filter, @NotNull LocalDate from, @NotNull LocalDate to) {
        return tasks.due(scope(), filter, from, to);
    }

    /** Tasks that are or were being worked on between these days, unit by unit. */
    public List<TaskCard> underWay(@NotNull TaskFilter filter, @NotNull LocalDate from, @NotNull LocalDate to) {
        return tasks.underWay(scope(), filter, from, to);
    }

    public List<UnitWorkload> workload(@NotNull TaskFilter filter) {
        LocalDate today = LocalDate.now(clock);
        return tasks.workload(scope(), filter, today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** Plans by which the caller can narrow what he sees. */
    public List<TaskChoice> plans() {
        return tasks.plans(scope());
    }

    /** Units by which the caller can narrow what he sees. */
    public List<TaskChoice> units() {
        return tasks.units(scope());
    }

    private TaskScope scope() {
        return TaskScope.of(callers.caller());
    }
}
