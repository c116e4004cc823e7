package vn.tongket.planning.extraction.outline;

import java.util.List;
import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.extraction.WarningCode;
import vn.tongket.planning.extraction.words.Mark;

/** Headings whose number does not follow the one before (đề mục nhảy số): "3.3" below "3" without 3.1. */
public record NumberGaps(Outline outline) {

    private static final List<String> ROMAN =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    public void find(List<ExtractedPlan.Warning> warnings) {
        OutlineNode before = null;
        for (OutlineNode node : outline.nodes()) {
            OutlineNode elder = elder(before, node);
            int expected = Math.max(elder == null ? 1 : value(elder) + 1, content(node) + 1);
            if (value(node) > expected && counted(node)) {
                warnings.add(WarningCode.HEADING_NUMBER_SKIPPED.at(node.line(), node.number(), node.heading()));
            }
            before = node;
        }
    }

    /** The last number among the sentences between this heading and the one before. */
    private static int content(OutlineNode node) {
        return node.parent() == null
                ? 0
                : node.parent().body().stream()
                        .filter(paragraph -> paragraph.mark() == node.mark()
                                && paragraph.number().matches("\\d{1,3}"))
                        .mapToInt(paragraph -> Integer.parseInt(paragraph.number()))
                        .max()
                        .orElse(0);
    }

    private static boolean counted(OutlineNode node) {
        return node.mark() == Mark.ROMAN || node.mark() == Mark.ARABIC || node.mark() == Mark.DECIMAL;
    }

    /** The sibling above, found from the heading that stands right above. */
    private static OutlineNode elder(OutlineNode before, OutlineNode node) {
        OutlineNode at = before;
        while (at != null && at != node.parent()) {
            if (at.parent() == node.parent() && at.mark() == node.mark()) {
                return at;
            }
            at = at.parent();
        }
        return null;
    }

    private static int value(OutlineNode node) {
        if (node.number() == null) {
            return 0;
        }
        String last = node.number().substring(node.number().lastIndexOf('.') + 1);
        return last.matches("\\d{1,3}") ? Integer.parseInt(last) : Math.max(0, ROMAN.indexOf(last));
    }
}
