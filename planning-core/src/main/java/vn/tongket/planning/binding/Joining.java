package vn.tongket.planning.binding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.plan.PlanAssignment;

/** Lines written between those of a list join the list (dòng mới trong danh sách thành dữ liệu mới), BND-5. */
final class Joining {

    private final BodyText body;
    private final List<BodyLine> arrived;

    Joining(BodyText body, List<BodyLine> arrived) {
        this.body = body;
        this.arrived = arrived;
    }

    List<PlanLine> joined(PlanPart part, List<PlanLine> data) {
        if (arrived.isEmpty() || part.single()) {
            return data;
        }
        Map<BodyLine, PlanLine> places = new IdentityHashMap<>();
        Finder finder = new Finder(body);
        for (PlanLine datum : data) {
            Spot spot = finder.find(datum);
            if (spot != null && spot.before().isBlank()) {
                places.put(spot.line(), datum);
            }
        }
        List<PlanLine> joined = new ArrayList<>(data);
        for (BodyLine line : arrived) {
            PlanLine above = places.get(neighbour(line));
            if (above != null && LineCore.bulleted(line.text()) && !says(line, data)) {
                PlanLine datum = like(above, line);
                joined.add(joined.indexOf(above) + 1, datum);
                places.put(line, datum);
            }
        }
        return joined;
    }

    /** The line above in the same list; for the first line of it the one below. */
    private BodyLine neighbour(BodyLine line) {
        int at = body.indexOf(line);
        BodyLine above = at > 0 ? body.lines().get(at - 1) : line;
        boolean first = above.isHeading() || !LineCore.bulleted(above.text());
        return first && at + 1 < body.lines().size() ? body.lines().get(at + 1) : above;
    }

    private static boolean says(BodyLine line, List<PlanLine> data) {
        return data.stream().anyMatch(datum -> line.folded().contains(FoldedText.key(Finder.words(datum))));
    }

    private static PlanLine like(PlanLine above, BodyLine line) {
        String words = LineCore.of(line.text());
        return above instanceof PlanLine.Task task
                ? new PlanLine.Task(new PlanAssignment(
                        task.task().unit(),
                        task.task().unitId(),
                        words + ".",
                        List.of(),
                        TaskSentence.day(words).orElse(null)))
                : new PlanLine.Words(above.part(), words);
    }
}
