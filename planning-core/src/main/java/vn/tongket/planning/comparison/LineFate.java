package vn.tongket.planning.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one side made of the lines that both began with (một bên đã sửa gì). */
final class LineFate {

    private final Map<Integer, PlanLine> changed = new HashMap<>();
    private final Map<Integer, PlanChange> moved = new HashMap<>();
    private final Map<Integer, Boolean> removed = new HashMap<>();
    private final Map<Integer, List<PlanChange>> arrived = new HashMap<>();

    LineFate(List<PlanLine> base, List<PlanLine> side) {
        for (PlanChange change : StreamChanges.of(base, side)) {
            switch (change.kind()) {
                case CHANGED -> changed.put(change.from(), change.after());
                case REMOVED -> removed.put(change.from(), true);
                case MOVED -> moved.put(change.from(), change);
                default -> {}
            }
            if (change.brings()) {
                arrived.computeIfAbsent(change.at(), key -> new ArrayList<>()).add(change);
            }
        }
    }

    boolean touched(int line) {
        return changed.containsKey(line) || removed.containsKey(line);
    }

    boolean moved(int line) {
        return moved.containsKey(line);
    }

    /** What the line says now; null once it is removed. */
    PlanLine now(int line, PlanLine before) {
        return removed.containsKey(line) ? null : changed.getOrDefault(line, before);
    }

    /** What stands before the line now and did not before. */
    List<PlanChange> arrivedBefore(int line) {
        return arrived.getOrDefault(line, List.of());
    }
}
