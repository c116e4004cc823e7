package vn.tongket.planning.binding;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;

/** Finds the words of data in a text (tìm chỗ của dữ liệu), each datum of a list in a place of its own if there is one. */
final class Finder {

    private static final int WHOLE_LINE = 8;
    private static final int OWN_SECTION = 4;
    private static final int UNTAKEN = 2;
    private static final int PARAGRAPH = 1;

    private final BodyText body;
    private final Map<BodyLine, Set<Integer>> taken = new IdentityHashMap<>();

    Finder(BodyText body) {
        this.body = body;
    }

    /** Null where the text does not say it. */
    Spot find(PlanLine datum) {
        String key = FoldedText.key(words(datum));
        Spot best = null;
        int most = -1;
        for (BodyLine line : body.lines()) {
            for (int at = line.folded().indexOf(key, 0);
                    at >= 0;
                    at = line.folded().indexOf(key, at + 1)) {
                Spot spot = spot(line, at, key);
                int score = score(datum, spot, key);
                if (score > most) {
                    best = spot;
                    most = score;
                }
            }
        }
        if (best != null) {
            taken.computeIfAbsent(best.line(), line -> new HashSet<>()).add(best.start());
        }
        return best;
    }

    /** The words that have to stand in the text, without their closing mark. */
    static String words(PlanLine datum) {
        String words = datum instanceof PlanLine.Task task ? task.task().text() : datum.words();
        return LineCore.of(words.strip().replaceAll("\\s+", " "));
    }

    private static Spot spot(BodyLine line, int at, String key) {
        FoldedText folded = line.folded();
        return new Spot(line, folded.origin(at), folded.originOfEnd(at + key.length(), line.text()));
    }

    private int score(PlanLine datum, Spot spot, String key) {
        BodyLine line = spot.line();
        boolean free = !taken.getOrDefault(line, Set.of()).contains(spot.start());
        boolean whole = FoldedText.key(LineCore.of(line.text())).equals(key);
        return (whole ? WHOLE_LINE : 0)
                + (inOwnSection(datum, line) ? OWN_SECTION : 0)
                + (free ? UNTAKEN : 0)
                + (line.isHeading() ? 0 : PARAGRAPH);
    }

    private boolean inOwnSection(PlanLine datum, BodyLine line) {
        BodyLine heading = body.headingOf(line);
        String key = HomeSection.of(datum.part()).key();
        boolean unit = datum instanceof PlanLine.Task task
                && heading != null
                && heading.folded().contains(FoldedText.key(task.task().unit()));
        return unit
                || line.folded().contains(key)
                || datum.part() != PlanPart.TASK
                        && heading != null
                        && heading.folded().contains(key);
    }
}
