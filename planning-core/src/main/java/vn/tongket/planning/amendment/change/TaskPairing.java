package vn.tongket.planning.amendment.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.plan.PlanAssignment;

/** Which task of the old plan is which one of the new (đối chiếu nhiệm vụ): never by place alone. */
final class TaskPairing {

    private final List<PlanAssignment> before;
    private final List<PlanAssignment> after;
    private final List<TaskChange> changes = new ArrayList<>();

    private TaskPairing(List<PlanAssignment> before, List<PlanAssignment> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /** Unchanged tasks are left out, wherever they stand now. */
    static List<TaskChange> changes(List<PlanAssignment> before, List<PlanAssignment> after) {
        TaskPairing pairing = new TaskPairing(before, after);
        pairing.pair(TaskPairing::unchanged);
        pairing.changes.clear();
        pairing.pair((old, now) -> TaskChange.sameLead(old, now) && sameWork(old, now));
        pairing.pair(TaskPairing::sameWork);
        pairing.pair((old, now) -> TaskChange.sameLead(old, now) && alike(old, now));
        pairing.before.forEach(gone -> pairing.changes.add(new TaskChange(gone, null)));
        pairing.after.forEach(fresh -> pairing.changes.add(new TaskChange(null, fresh)));
        return List.copyOf(pairing.changes);
    }

    private void pair(BiPredicate<PlanAssignment, PlanAssignment> same) {
        for (PlanAssignment old : List.copyOf(before)) {
            after.stream().filter(now -> same.test(old, now)).findFirst().ifPresent(now -> {
                before.remove(old);
                after.remove(now);
                changes.add(new TaskChange(old, now));
            });
        }
    }

    /** That the directory knows the unit by now is no change of the plan. */
    private static boolean unchanged(PlanAssignment old, PlanAssignment now) {
        return TaskChange.sameLead(old, now)
                && old.text().equals(now.text())
                && old.coordinatingUnits().equals(now.coordinatingUnits())
                && Objects.equals(old.deadline(), now.deadline());
    }

    private static boolean sameWork(PlanAssignment old, PlanAssignment now) {
        return SearchKey.of(old.text()).equals(SearchKey.of(now.text()));
    }

    /** Work that is described more or less fully is the same work. */
    private static boolean alike(PlanAssignment old, PlanAssignment now) {
        Set<String> left = words(old);
        Set<String> right = words(now);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return both.size() > 1 && both.size() * 2 > Math.min(left.size(), right.size());
    }

    private static Set<String> words(PlanAssignment task) {
        return new HashSet<>(List.of(SearchKey.of(task.text()).split("\\W+")));
    }
}
