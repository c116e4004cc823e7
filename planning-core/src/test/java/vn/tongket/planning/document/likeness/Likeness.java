package vn.tongket.planning.document.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.document.likeness.PageLines.Line;

/** How a printed document differs from its Word file: page by page, line by line and as a picture. */
final class Likeness {

    /** The gap of 6 pt between paragraphs may stay at the foot of one page or move to the top of the next. */
    private static final double TOLERANCE_MM = 2.2;

    private static final double LEAST_ALIKE = 0.9;

    private final List<String> differences = new ArrayList<>();

    private Likeness() {}

    /** Nothing when both look the same. */
    static List<String> differences(byte[] printed, byte[] word) {
        Likeness likeness = new Likeness();
        likeness.pictures(PageInk.of(printed), PageInk.of(word));
        likeness.lines(PageLines.of(printed), new ArrayList<>(PageLines.of(word)));
        return likeness.differences;
    }

    private void pictures(List<PageInk> printed, List<PageInk> word) {
        if (printed.size() != word.size()) {
            differences.add("%d pages in print, %d in Word".formatted(printed.size(), word.size()));
            return;
        }
        for (int i = 0; i < printed.size(); i++) {
            double alike = printed.get(i).likeness(word.get(i));
            if (!(alike >= LEAST_ALIKE)) {
                differences.add("page %d: the pictures are alike by %.3f only".formatted(i + 1, alike));
            }
        }
    }

    private void lines(List<Line> printed, List<Line> word) {
        for (Line line : printed) {
            Optional<Line> same = word.stream()
                    .filter(other -> other.page() == line.page() && other.text().equals(line.text()))
                    .findFirst();
            same.ifPresentOrElse(other -> compare(line, other), () -> differences.add("only in print: " + line));
            same.ifPresent(word::remove);
        }
        word.forEach(line -> differences.add("only in Word: " + line));
    }

    private void compare(Line line, Line other) {
        double aside = other.leftMm() - line.leftMm();
        double below = other.baselineMm() - line.baselineMm();
        if (Math.abs(aside) > TOLERANCE_MM || Math.abs(below) > TOLERANCE_MM) {
            differences.add("%.1f mm aside and %.1f mm below in Word: %s".formatted(aside, below, line));
        }
    }
}
