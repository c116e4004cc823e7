package vn.tongket.planning.amendment.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tongket.kernel.SearchKey;

/** Which attendee line of the old plan is which one of the new (đối chiếu thành phần tham dự). */
final class LinePairing {

    private LinePairing() {}

    /** Unchanged lines are left out, wherever they stand now. */
    static List<ValueChange> changes(List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> fresh = new ArrayList<>(after);
        before.forEach(fresh::remove);
        List<ValueChange> changes = new ArrayList<>();
        for (String old : gone) {
            Optional<String> now =
                    fresh.stream().filter(line -> alike(old, line)).findFirst();
            now.ifPresent(fresh::remove);
            changes.add(new ValueChange(old, now.orElse(null)));
        }
        fresh.forEach(line -> changes.add(new ValueChange(null, line)));
        return List.copyOf(changes);
    }

    /** A line that says more or less of the same is the same line. */
    private static boolean alike(String old, String now) {
        Set<String> left = words(old);
        Set<String> right = words(now);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return both.size() > 1 && both.size() * 2 > Math.min(left.size(), right.size());
    }

    private static Set<String> words(String line) {
        return new HashSet<>(List.of(SearchKey.of(line).split("\\W+")));
    }
}
