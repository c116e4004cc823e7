package vn.tongket.planning.binding;

import vn.tongket.planning.comparison.PlanLine;

/** Takes the words of a datum out of the text (bỏ lời văn của dữ liệu), BND-4. */
final class Remover {

    private final BodyText body;

    Remover(BodyText body) {
        this.body = body;
    }

    void remove(Spot spot, PlanLine datum) {
        boolean sentence = datum instanceof PlanLine.Task && TaskSentence.isWhole(spot);
        if (spot.line().isHeading() || !spot.whole() && !sentence) {
            cut(spot);
            return;
        }
        BodyLine heading = body.headingOf(spot.line());
        body.remove(spot.line());
        prune(heading, datum);
    }

    /** A heading that was there for this datum alone goes too, and so does the one above it. */
    private void prune(BodyLine heading, PlanLine datum) {
        if (heading == null || !body.isEmpty(heading) || !madeFor(heading, datum)) {
            return;
        }
        BodyLine above = body.headingOf(heading);
        body.below(heading).forEach(body::remove);
        body.remove(heading);
        prune(above, datum);
    }

    private static boolean madeFor(BodyLine heading, PlanLine datum) {
        String key = FoldedText.key(LineCore.withoutEnd(heading.text()));
        boolean unit = datum instanceof PlanLine.Task task
                && key.equals(FoldedText.key(task.task().unit()));
        return unit || key.equals(FoldedText.key(HomeSection.of(datum.part()).title()));
    }

    /** Out of a longer sentence, with the comma on one side of it. */
    private static void cut(Spot spot) {
        String text = spot.line().text();
        String left = text.substring(0, spot.start());
        String right = text.substring(spot.end());
        if (right.matches("^\\s*[,;]\\s*\\S.*")) {
            right = right.replaceFirst("^\\s*[,;]\\s*", "");
        } else {
            left = left.replaceFirst("\\s*[,;]\\s*$", "");
        }
        spot.line().rewrite(left + right);
    }
}
