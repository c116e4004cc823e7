package vn.tongket.planning.binding;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;

/** The text of a plan while it is being bound (lời văn của kế hoạch), line by line. */
final class BodyText {

    private final List<BodyLine> lines = new ArrayList<>();

    BodyText(List<PlanLine> text) {
        text.forEach(line -> lines.add(new BodyLine(line)));
    }

    List<PlanLine> text() {
        return lines.stream().map(BodyLine::line).toList();
    }

    List<BodyLine> lines() {
        return lines;
    }

    int indexOf(BodyLine line) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) == line) {
                return i;
            }
        }
        return -1;
    }

    void insertAfter(BodyLine place, BodyLine line) {
        lines.add(indexOf(place) + 1, line);
    }

    /** At the end of the sections, before the closing sentences. */
    void append(BodyLine line) {
        int at = lines.size();
        while (at > 0 && lines.get(at - 1).line().part() == PlanPart.CLOSING) {
            at--;
        }
        lines.add(at, line);
    }

    void remove(BodyLine line) {
        lines.removeIf(other -> other == line);
    }

    /** The heading above a line; null above the first. */
    BodyLine headingOf(BodyLine line) {
        for (int i = indexOf(line); i >= 0; i--) {
            if (lines.get(i).isHeading() && lines.get(i) != line) {
                return lines.get(i);
            }
        }
        return null;
    }

    /** The lines below a heading up to the next one of its level or above. */
    List<BodyLine> below(BodyLine heading) {
        List<BodyLine> below = new ArrayList<>();
        for (int i = indexOf(heading) + 1; i < lines.size(); i++) {
            BodyLine line = lines.get(i);
            if (line.level() <= heading.level() || line.line().part() == PlanPart.CLOSING) {
                break;
            }
            below.add(line);
        }
        return below;
    }

    /** The paragraphs between a heading and the next one of any level. */
    List<BodyLine> paragraphsOf(BodyLine heading) {
        List<BodyLine> below = below(heading);
        int end = 0;
        while (end < below.size() && !below.get(end).isHeading()) {
            end++;
        }
        return below.subList(0, end);
    }

    /** A heading that is in the way of nothing any more. */
    boolean isEmpty(BodyLine heading) {
        return below(heading).stream()
                .allMatch(line -> !line.isHeading() && line.text().isBlank());
    }

    /** The first heading that says this, from the given one on; null where there is none. */
    BodyLine heading(String key, BodyLine within) {
        List<BodyLine> where = within == null ? lines : below(within);
        return where.stream()
                .filter(line -> line.isHeading() && line.folded().contains(key))
                .findFirst()
                .orElse(null);
    }

    /** The line's heading and all that stands below it. */
    List<BodyLine> paragraphsAround(BodyLine line) {
        BodyLine heading = headingOf(line);
        if (heading == null) {
            return List.of(line);
        }
        List<BodyLine> around = new ArrayList<>(below(heading));
        around.add(heading);
        return around;
    }

    boolean says(BodyLine line, String key) {
        return paragraphsAround(line).stream().anyMatch(other -> other.folded().contains(key));
    }
}
