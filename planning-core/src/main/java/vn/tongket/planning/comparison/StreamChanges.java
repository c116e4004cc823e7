package vn.tongket.planning.comparison;

import java.util.ArrayList;
import java.util.List;

/** The changes between two states of one list of lines (thay đổi trong một danh sách). */
final class StreamChanges {

    private final List<PlanLine> before;
    private final List<PlanLine> after;
    private final List<LineScript.Step> gone = new ArrayList<>();
    private final List<PlanChange> changes = new ArrayList<>();

    private StreamChanges(List<PlanLine> before, List<PlanLine> after) {
        this.before = before;
        this.after = after;
    }

    static List<PlanChange> of(List<PlanLine> before, List<PlanLine> after) {
        return before.equals(after) ? List.of() : new StreamChanges(before, after).found();
    }

    private List<PlanChange> found() {
        List<LineScript.Step> steps = LineScript.of(before, after);
        steps.stream().filter(step -> step.after() == null).forEach(gone::add);
        List<PlanChange> arrived = new ArrayList<>();
        for (LineScript.Step step : steps) {
            if (step.before() == null) {
                arrived.add(arrived(step));
            }
        }
        steps.stream()
                .filter(LineScript.Step::changes)
                .filter(step -> step.before() != null && (step.after() != null || gone.contains(step)))
                .map(this::inPlace)
                .forEach(changes::add);
        changes.addAll(arrived);
        changes.sort((one, other) -> Integer.compare(one.to(), other.to()));
        return changes;
    }

    private PlanChange inPlace(LineScript.Step step) {
        boolean removed = step.after() == null;
        PlanPlace place = removed ? Places.of(before, step.from()) : Places.of(after, step.to());
        ChangeKind kind = removed ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        return new PlanChange(place, kind, step.before(), step.after(), step.from(), -1, step.to());
    }

    private PlanChange arrived(LineScript.Step step) {
        PlanPlace place = Places.of(after, step.to());
        LineScript.Step source = taken(step.after());
        return source == null
                ? new PlanChange(place, ChangeKind.ADDED, null, step.after(), -1, step.from(), step.to())
                : new PlanChange(
                        place, ChangeKind.MOVED, source.before(), step.after(), source.from(), step.from(), step.to());
    }

    /** The removed line that this one is (CMP-3); a blank line is no one in particular. */
    private LineScript.Step taken(PlanLine line) {
        for (LineScript.Step step : gone) {
            if (step.before().equals(line) && !line.words().isBlank()) {
                gone.remove(step);
                return step;
            }
        }
        return null;
    }
}
