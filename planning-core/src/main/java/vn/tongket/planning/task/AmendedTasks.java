package vn.tongket.planning.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tongket.planning.amendment.change.TaskChange;
import vn.tongket.planning.plan.PlanAssignment;

/**
 * Which tasks a change of their plan means (nhiệm vụ thuộc diện điều chỉnh).
 *
 * @param touched open tasks with their change; one assignment to several units means all of theirs
 * @param fresh what nobody has yet: new work, and work that goes to another unit
 */
record AmendedTasks(Map<Task, TaskChange> touched, List<TaskChange> fresh) {

    static AmendedTasks of(List<Task> tasks, List<TaskChange> changes) {
        Map<Task, TaskChange> touched = new LinkedHashMap<>();
        List<TaskChange> fresh = new ArrayList<>();
        for (TaskChange change : changes) {
            tasks.stream()
                    .filter(task -> !change.added() && !task.status().closed() && task.carriesOut(change.before()))
                    .forEach(task -> touched.putIfAbsent(task, change));
            if (change.added() || change.handedOver()) {
                fresh.add(change);
            }
        }
        return new AmendedTasks(touched, fresh);
    }

    long count() {
        return touched.keySet().stream().filter(task -> !task.grouped()).count()
                + fresh.stream().filter(TaskChange::added).count();
    }

    /** What the plan asked for and asks for now, wherever it changes. */
    List<PlanAssignment> assignments() {
        return Stream.concat(touched.values().stream(), fresh.stream())
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .toList();
    }
}
