package vn.tongket.planning.binding;

import java.util.List;
import java.util.Objects;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanAssignment;

/** Rewrites the sentence of a task whose data alone were changed (sửa câu giao nhiệm vụ theo dữ liệu), BND-4. */
final class TaskRewriting {

    private final BodyText body;
    private final Remover remover;

    TaskRewriting(BodyText body, Remover remover) {
        this.body = body;
        this.remover = remover;
    }

    void rewrite(PlanLine.Task was, PlanLine.Task is, Spot spot) {
        PlanAssignment old = was.task();
        PlanAssignment now = is.task();
        if (!old.unit().equals(now.unit()) && goesElsewhere(old, spot)) {
            remover.remove(spot, was);
            return;
        }
        if (!old.unit().equals(now.unit())) {
            rename(spot, old.unit(), now.unit());
        }
        Spot written = rewritten(spot, Finder.words(is));
        if (!old.coordinatingUnits().equals(now.coordinatingUnits())
                || !Objects.equals(old.deadline(), now.deadline())) {
            ending(written, old, now);
        }
    }

    /** A sentence under the heading of its unit moves to that of the other unit, where it is written anew. */
    private boolean goesElsewhere(PlanAssignment task, Spot spot) {
        BodyLine heading = body.headingOf(spot.line());
        boolean underUnit = heading != null && heading.folded().contains(FoldedText.key(task.unit()));
        return underUnit
                && spot.before().isBlank()
                && !TaskSentence.saysUnit(spot.line().folded(), task.unit());
    }

    private static void rename(Spot spot, String old, String now) {
        String text = spot.line().text();
        int at = text.indexOf(old);
        if (!old.isBlank() && at >= 0 && at + old.length() <= spot.start()) {
            spot.line().rewrite(text.substring(0, at) + now + text.substring(at + old.length()));
        }
    }

    /** The line may have been renamed meanwhile, so that the span is counted from its end. */
    private static Spot rewritten(Spot spot, String words) {
        String text = spot.line().text();
        String key = FoldedText.key(words);
        int at = spot.line().folded().indexOf(key, 0);
        if (at >= 0) {
            FoldedText folded = spot.line().folded();
            return new Spot(spot.line(), folded.origin(at), folded.originOfEnd(at + key.length(), text));
        }
        spot.rewrite(words);
        return new Spot(spot.line(), spot.start(), spot.start() + words.length());
    }

    /** What this desk wrote behind the task is written anew; words of the office's own are changed in their place. */
    private void ending(Spot spot, PlanAssignment old, PlanAssignment now) {
        String text = spot.line().text();
        int length = TaskSentence.endingLength(text.substring(spot.end()));
        new Spot(spot.line(), spot.end(), spot.end() + length).rewrite("");
        if (old.deadline() != null && now.deadline() != null) {
            String words = spot.line().text();
            spot.line()
                    .rewrite(words.replace(OfficialDate.inWords(old.deadline()), OfficialDate.inWords(now.deadline())));
        }
        List<String> unsaid = now.coordinatingUnits().stream()
                .filter(unit -> !TaskSentence.saysUnit(spot.line().folded(), unit))
                .toList();
        boolean said =
                now.deadline() == null || TaskSentence.saysDay(spot.line().folded(), now.deadline());
        String ending = TaskSentence.ending(unsaid, said ? null : now.deadline());
        new Spot(spot.line(), spot.end(), spot.end()).rewrite(ending);
    }
}
