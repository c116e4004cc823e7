package vn.tongket.planning.comparison;

import java.util.ArrayList;
import java.util.List;

/** How one list of lines becomes another (các bước biến đổi), step by step from top to bottom. */
public final class LineScript {

    private static final long MOST_PAIRS = 40_000;

    private final List<Step> steps = new ArrayList<>();
    private int from;
    private int to;

    private LineScript() {}

    /** One line kept, changed, removed or added; a side that has none is null. */
    public record Step(PlanLine before, PlanLine after, int from, int to) {

        public boolean changes() {
            return before == null || !before.equals(after);
        }
    }

    public static List<Step> of(List<PlanLine> before, List<PlanLine> after) {
        LineScript script = new LineScript();
        for (ListDiff.Run<PlanLine> run : ListDiff.of(before, after)) {
            if (run.same()) {
                run.before().forEach(line -> script.step(line, line));
            } else {
                script.replaced(run.before(), run.after());
            }
        }
        return script.steps;
    }

    private void replaced(List<PlanLine> before, List<PlanLine> after) {
        if (before.size() == 1
                && after.size() == 1
                && before.get(0).part() == after.get(0).part()) {
            step(before.get(0), after.get(0));
            return;
        }
        boolean small = (long) before.size() * after.size() <= MOST_PAIRS;
        List<Pairing.Pair> pairs = small ? Pairing.of(before, after) : List.of();
        int oldDone = 0;
        int newDone = 0;
        for (Pairing.Pair pair : pairs) {
            unpaired(before.subList(oldDone, pair.from()), after.subList(newDone, pair.to()));
            step(before.get(pair.from()), after.get(pair.to()));
            oldDone = pair.from() + 1;
            newDone = pair.to() + 1;
        }
        unpaired(before.subList(oldDone, before.size()), after.subList(newDone, after.size()));
    }

    private void unpaired(List<PlanLine> before, List<PlanLine> after) {
        before.forEach(line -> step(line, null));
        after.forEach(line -> step(null, line));
    }

    private void step(PlanLine before, PlanLine after) {
        steps.add(new Step(before, after, from, to));
        from += before == null ? 0 : 1;
        to += after == null ? 0 : 1;
    }
}
