package vn.tongket.planning.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What two lists have in common, in order (so sánh hai danh sách). */
final class ListDiff {

    /** Beyond this the work is not worth its time: all between the common ends counts as changed. */
    private static final long MOST_PAIRS = 16_000_000;

    private ListDiff() {}

    /** A stretch of both lists: the same in both, or one replaced by the other; either may then be empty. */
    record Run<T>(boolean same, List<T> before, List<T> after) {}

    static <T> List<Run<T>> of(List<T> before, List<T> after) {
        int head = common(before, after, false, Math.min(before.size(), after.size()));
        int tail = common(before, after, true, Math.min(before.size(), after.size()) - head);
        List<Run<T>> runs = new ArrayList<>();
        same(runs, before.subList(0, head));
        middle(runs, before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        same(runs, before.subList(before.size() - tail, before.size()));
        return runs;
    }

    private static <T> void middle(List<Run<T>> runs, List<T> before, List<T> after) {
        if (before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > MOST_PAIRS) {
            changed(runs, before, after);
            return;
        }
        int done = 0;
        for (AbstractDelta<T> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            same(runs, before.subList(done, from));
            changed(runs, delta.getSource().getLines(), delta.getTarget().getLines());
            done = from + delta.getSource().size();
        }
        same(runs, before.subList(done, before.size()));
    }

    private static <T> int common(List<T> before, List<T> after, boolean fromEnd, int most) {
        int length = 0;
        while (length < most
                && before.get(fromEnd ? before.size() - 1 - length : length)
                        .equals(after.get(fromEnd ? after.size() - 1 - length : length))) {
            length++;
        }
        return length;
    }

    private static <T> void same(List<Run<T>> runs, List<T> items) {
        if (!items.isEmpty()) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).same()) {
                List<T> joined = new ArrayList<>(runs.get(last).before());
                joined.addAll(items);
                runs.set(last, new Run<>(true, joined, joined));
            } else {
                runs.add(new Run<>(true, items, items));
            }
        }
    }

    private static <T> void changed(List<Run<T>> runs, List<T> before, List<T> after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            runs.add(new Run<>(false, before, after));
        }
    }
}
