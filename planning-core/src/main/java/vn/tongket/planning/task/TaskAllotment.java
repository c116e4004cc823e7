package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.task.wording.UnitGroup;

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
        Directory names = directory(plan, assignments, day);
        int position = after;
        for (PlanAssignment assignment : assignments) {
            Task task = new Task(plan, ++position, assignment, day);
            tasks.add(task);
            deadlines.count(task, plan.startsAt());
            tasks.coordinate(task.id(), others(names.coordinators(assignment), task.unit()));
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

    private Directory directory(PlanHeader plan, List<PlanAssignment> assignments, LocalDate day) {
        Set<String> names = assignments.stream()
                .flatMap(assignment -> assignment.coordinatingUnits().stream())
                .collect(Collectors.toSet());
        return new Directory(directory.unit(plan.issuer()), directory.units(day), directory.matchAll(names, day));
    }

    /** The units of the day on which the plan was issued, and the names that mean one of them. */
    private record Directory(UnitSummary issuer, List<UnitSummary> units, Map<String, UnitSummary> known) {

        Set<UnitId> coordinators(PlanAssignment assignment) {
            Set<UnitId> found = new HashSet<>();
            for (String name : assignment.coordinatingUnits()) {
                UnitSummary unit = known.get(name);
                found.addAll(unit == null ? group(name) : List.of(unit.unitId()));
            }
            return found;
        }

        List<UnitId> group(String words) {
            return UnitGroup.named(words, issuer).stream()
                    .flatMap(group -> group.among(units, issuer.unitId()).stream())
                    .map(UnitSummary::unitId)
                    .toList();
        }
    }
}
