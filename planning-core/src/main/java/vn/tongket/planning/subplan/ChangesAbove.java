package vn.tongket.planning.subplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.amendment.change.TaskChange;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;

/** Carries an amendment of the plan above to the inherited parts of one sub-plan (phần kế thừa đã thay đổi), SUB-2. */
final class ChangesAbove {

    private final UnitId unit;
    private final List<InheritedWords> now;
    private final Map<String, String> tasks = new HashMap<>();

    ChangesAbove(PlanDraft parent, PlanChanges changes, UnitId unit) {
        this.unit = unit;
        now = Inheritance.of(parent, unit);
        changes.tasks().stream()
                .filter(change -> of(change.before()))
                .forEach(change -> tasks.put(
                        Inheritance.sentence(change.before()),
                        of(change.after()) ? Inheritance.sentence(change.after()) : null));
    }

    /** Whether the change means the unit's own part at all, as far as the data tell. */
    static boolean touches(PlanChanges changes, UnitId unit) {
        return changes.meeting() || changes.tasks().stream().anyMatch(change -> means(change, unit));
    }

    private static boolean means(TaskChange change, UnitId unit) {
        return Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after()))
                .flatMap(Optional::stream)
                .anyMatch(task -> unit.equals(task.unitId()));
    }

    private boolean of(PlanAssignment task) {
        return task != null && unit.equals(task.unitId());
    }

    /** Marks what reads otherwise now, and gives the parts that are new; empty when nothing changed for the unit. */
    Optional<List<InheritedPart>> carriedTo(List<InheritedPart> parts, PlanId subPlan) {
        boolean changed = false;
        for (InheritedPart part : parts) {
            changed |= part.reads(nowOf(part));
        }
        Set<String> known = parts.stream()
                .map(InheritedPart::parentWords)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        int position = parts.stream().mapToInt(InheritedPart::position).max().orElse(0);
        List<InheritedPart> fresh = new ArrayList<>();
        for (InheritedWords above : now) {
            if (!known.contains(above.words())
                    && (above.kind() == InheritedKind.TASK || parts.stream().noneMatch(part -> part.is(above)))) {
                fresh.add(new InheritedPart(subPlan, ++position, above, null));
            }
        }
        return changed || !fresh.isEmpty() ? Optional.of(fresh) : Optional.empty();
    }

    private String nowOf(InheritedPart part) {
        if (part.kind() == InheritedKind.TASK) {
            return tasks.containsKey(part.parentWords()) ? tasks.get(part.parentWords()) : part.parentWords();
        }
        return now.stream()
                .filter(part::is)
                .map(InheritedWords::words)
                .findFirst()
                .orElse(null);
    }
}
