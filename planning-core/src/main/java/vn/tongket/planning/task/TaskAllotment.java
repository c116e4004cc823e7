package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.planning.amendment.change.TaskChange;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.task.wording.NamedUnits;

/** Gives the work of an issued plan to units and groups of units (giao nhiệm vụ), TSK-1 and TSK-10. */
@ApplicationScoped
class TaskAllotment {

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskDeadlines deadlines;

    @Inject
    private DirectoryService directory;

    @Inject
    private TaskNotices news;

    /** @param after the position behind which they stand in the plan */
    void allot(PlanHeader plan, List<PlanAssignment> assignments, int after, LocalDate day) {
        NamedUnits names = names(plan, assignments, day);
        int position = after;
        for (PlanAssignment assignment : assignments) {
            Task task = new Task(plan, ++position, assignment, day);
            tasks.add(task);
            deadlines.count(task, plan.startsAt());
            tasks.coordinate(task.id(), others(names.meant(assignment.coordinatingUnits()), task.unit()));
            if (task.unit() == null) {
                allot(task, plan, names.group(assignment.unit()));
            } else {
                news.assigned(plan, task.unit());
            }
        }
    }

    /** One unit leads the task; several get one each, and those who work along work along on each. */
    void allot(Task task, PlanHeader plan, List<UnitId> units) {
        if (units.size() == 1) {
            task.assignTo(units.get(0));
        } else if (units.size() > 1) {
            Set<UnitId> coordinators = tasks.coordinators(task.id());
            for (Task part : task.spreadTo(units)) {
                tasks.add(part);
                tasks.coordinate(part.id(), others(coordinators, part.unit()));
            }
        }
        tasks.show(plan.id(), units);
        units.forEach(unit -> news.assigned(plan, unit));
    }

    private static Set<UnitId> others(Set<UnitId> units, UnitId lead) {
        return units.stream().filter(unit -> !unit.equals(lead)).collect(Collectors.toSet());
    }

    /** TSK-22 Units that the plan names now work along and see the plan; those that it does not name any more leave. */
    void coordinate(Task task, TaskChange change, PlanHeader plan, NamedUnits names) {
        Set<UnitId> before = names.meant(change.before().coordinatingUnits());
        Set<UnitId> after = names.meant(change.after().coordinatingUnits());
        tasks.release(task.id(), minus(before, after));
        Set<UnitId> fresh = others(minus(after, before), task.unit());
        tasks.coordinate(task.id(), fresh);
        tasks.show(plan.id(), fresh);
    }

    /** The names that these assignments give to those who work along. */
    NamedUnits names(PlanHeader plan, List<PlanAssignment> assignments, LocalDate day) {
        Set<String> names = assignments.stream()
                .flatMap(assignment -> assignment.coordinatingUnits().stream())
                .collect(Collectors.toSet());
        return NamedUnits.of(directory, plan.issuer(), names, day);
    }

    private static Set<UnitId> minus(Set<UnitId> some, Set<UnitId> others) {
        return some.stream().filter(unit -> !others.contains(unit)).collect(Collectors.toSet());
    }
}
