package vn.tongket.planning.binding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.planning.comparison.LineScript;

/** Which line of the present text each line of the earlier one became (dòng cũ thành dòng mới nào). */
final class Heirs {

    private final Map<BodyLine, BodyLine> heirs = new IdentityHashMap<>();
    private final List<BodyLine> arrived = new ArrayList<>();

    Heirs(BodyText before, BodyText now) {
        List<BodyLine> old = List.copyOf(before.lines());
        List<BodyLine> present = List.copyOf(now.lines());
        List<BodyLine> gone = new ArrayList<>();
        for (LineScript.Step step : LineScript.of(before.text(), now.text())) {
            if (step.before() == null) {
                arrived.add(present.get(step.to()));
            } else if (step.after() == null) {
                gone.add(old.get(step.from()));
            } else {
                heirs.put(old.get(step.from()), present.get(step.to()));
            }
        }
        gone.forEach(this::moved);
    }

    private void moved(BodyLine line) {
        arrived.stream()
                .filter(other -> other.text().equals(line.text()))
                .findFirst()
                .ifPresent(other -> {
                    arrived.remove(other);
                    heirs.put(line, other);
                });
    }

    /** Null where the line is gone. */
    BodyLine of(BodyLine line) {
        return heirs.get(line);
    }

    /** Lines that were nowhere before. */
    List<BodyLine> arrived() {
        return arrived;
    }
}
