package vn.tongket.planning.binding;

import java.util.List;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.plan.PlanAssignment;

/** Writes data into the text that does not say them yet (viết dữ liệu thành lời văn), BND-6 and BND-8. */
final class DataWriter {

    private final BodyText body;
    private final Sections sections;

    DataWriter(BodyText body) {
        this.body = body;
        this.sections = new Sections(body);
    }

    /** @param known data whose sentences are left as they are if they are there */
    void write(List<PlanLine> data, List<PlanLine> known) {
        Finder finder = new Finder(body);
        PlanLine previous = null;
        Spot place = null;
        for (PlanLine datum : data) {
            if (FoldedText.key(Finder.words(datum)).isEmpty()) {
                continue;
            }
            Spot spot = finder.find(datum);
            if (spot == null) {
                write(datum, joins(previous, datum) ? place : null);
                spot = finder.find(datum);
            }
            if (datum instanceof PlanLine.Task task && !known.contains(datum)) {
                complete(task.task(), spot);
            }
            previous = datum;
            place = spot;
        }
    }

    private static boolean joins(PlanLine previous, PlanLine datum) {
        return !(previous instanceof PlanLine.Task one)
                || datum instanceof PlanLine.Task other
                        && one.task().unit().equals(other.task().unit());
    }

    private void write(PlanLine datum, Spot previous) {
        String words = Finder.words(datum);
        boolean list = datum instanceof PlanLine.Task || !datum.part().single();
        if (list
                && previous != null
                && LineCore.bulleted(previous.line().text())
                && previous.before().isBlank()) {
            String line = previous.line().text();
            body.insertAfter(previous.line(), BodyLine.paragraph(LineCore.mark(line) + words + mark(datum)));
            return;
        }
        BodyLine heading = sections.of(datum);
        List<BodyLine> below = body.paragraphsOf(heading);
        BodyLine last = below.isEmpty() ? heading : below.get(below.size() - 1);
        body.insertAfter(last, BodyLine.paragraph(list ? "- " + words + mark(datum) : words));
    }

    private static String mark(PlanLine datum) {
        return datum instanceof PlanLine.Task ? "." : ";";
    }

    private void complete(PlanAssignment task, Spot spot) {
        List<String> unsaid = task.coordinatingUnits().stream()
                .filter(unit -> !body.says(spot.line(), FoldedText.key(unit)))
                .toList();
        boolean said = task.deadline() == null
                || TaskSentence.saysDay(spot.line().folded(), task.deadline())
                || body.paragraphsAround(spot.line()).stream()
                        .anyMatch(line -> TaskSentence.saysDay(line.folded(), task.deadline()));
        String ending = TaskSentence.ending(unsaid, said ? null : task.deadline());
        if (!ending.isEmpty()) {
            new Spot(spot.line(), spot.end(), spot.end()).rewrite(ending);
        }
    }
}
