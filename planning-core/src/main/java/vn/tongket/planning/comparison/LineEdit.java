package vn.tongket.planning.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies chosen changes to one list of lines (áp dụng thay đổi), CMP-2. */
final class LineEdit {

    private final List<PlanLine> lines;
    private final Map<Integer, PlanChange> replaced = new HashMap<>();
    private final Map<Integer, List<PlanLine>> arriving = new HashMap<>();

    LineEdit(List<PlanLine> lines) {
        this.lines = lines;
    }

    List<PlanLine> applying(List<PlanChange> changes) {
        changes.forEach(this::prepare);
        List<PlanLine> result = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            result.addAll(arriving.getOrDefault(i, List.of()));
            if (i < lines.size()) {
                keep(i, result);
            }
        }
        return result;
    }

    private void prepare(PlanChange change) {
        int index = change.before() == null ? -1 : located(change);
        if (change.brings()) {
            arrive(change.at(), change.after());
        } else if (change.kind() == ChangeKind.CHANGED && index < 0) {
            arrive(change.from(), change.after());
        }
        if (index >= 0) {
            replaced.put(index, change);
        }
    }

    private void arrive(int at, PlanLine line) {
        arriving.computeIfAbsent(Math.min(at, lines.size()), key -> new ArrayList<>())
                .add(line);
    }

    private void keep(int index, List<PlanLine> result) {
        PlanChange change = replaced.get(index);
        if (change == null) {
            result.add(lines.get(index));
        } else if (!change.takesAway()) {
            result.add(change.after());
        }
    }

    /** Where the old line is: at its place, else the nearest with the same words that no other change means. */
    private int located(PlanChange change) {
        int nearest = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean nearer = nearest < 0 || Math.abs(i - change.from()) < Math.abs(nearest - change.from());
            if (nearer && !replaced.containsKey(i) && lines.get(i).equals(change.before())) {
                nearest = i;
            }
        }
        return nearest;
    }
}
