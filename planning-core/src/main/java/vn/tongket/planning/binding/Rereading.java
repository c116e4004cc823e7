package vn.tongket.planning.binding;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.plan.PlanAssignment;

/** Reads a datum again out of its rewritten paragraph (đọc lại dữ liệu từ lời văn), BND-5. */
final class Rereading {

    private Rereading() {}

    /** Null where the paragraph says nothing in its place any more. */
    static PlanLine of(PlanLine datum, Spot spot, BodyLine now) {
        String read = LineCore.of(words(datum, spot, now.text()).strip().replaceAll("\\s+", " "));
        if (read.isBlank()) {
            return null;
        }
        return datum instanceof PlanLine.Task task
                ? details(saying(task.task(), read), spot.line(), now)
                : new PlanLine.Words(datum.part(), read);
    }

    private static String words(PlanLine datum, Spot spot, String now) {
        if (whole(datum, spot)) {
            return datum instanceof PlanLine.Task ? TaskSentence.withoutEnding(now) : now;
        }
        return SpanMap.words(spot.line().text(), spot.start(), spot.end(), now);
    }

    /** The datum is what the line is there for. */
    static boolean whole(PlanLine datum, Spot spot) {
        return datum instanceof PlanLine.Task ? TaskSentence.isWhole(spot) : spot.whole();
    }

    private static PlanLine saying(PlanAssignment task, String words) {
        String text = words + LineCore.end(task.text());
        return new PlanLine.Task(
                new PlanAssignment(task.unit(), task.unitId(), text, task.coordinatingUnits(), task.deadline()));
    }

    /** Coordinating units that are no longer named are none, and the deadline is the day that is named now. */
    static PlanLine details(PlanLine datum, BodyLine before, BodyLine now) {
        if (!(datum instanceof PlanLine.Task line)) {
            return datum;
        }
        PlanAssignment task = line.task();
        List<String> units = task.coordinatingUnits().stream()
                .filter(unit ->
                        !TaskSentence.saysUnit(before.folded(), unit) || TaskSentence.saysUnit(now.folded(), unit))
                .toList();
        return new PlanLine.Task(
                new PlanAssignment(task.unit(), task.unitId(), task.text(), units, deadline(task, before, now)));
    }

    private static LocalDate deadline(PlanAssignment task, BodyLine before, BodyLine now) {
        LocalDate known = task.deadline();
        boolean said = known != null && TaskSentence.saysDay(before.folded(), known);
        if (known == null || !said || TaskSentence.saysDay(now.folded(), known)) {
            return known;
        }
        return TaskSentence.day(now.text()).orElse(null);
    }
}
