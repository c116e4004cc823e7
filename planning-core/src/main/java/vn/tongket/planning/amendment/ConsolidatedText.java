package vn.tongket.planning.amendment;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanTime;

/** Carries changed data into the sentences that say them (văn bản hợp nhất), where they stand word for word. */
final class ConsolidatedText {

    private ConsolidatedText() {}

    static PlanDraft of(PlanDraft before, PlanDraft wanted) {
        PlanDraft after = wanted.at(timed(before.time(), wanted.time()));
        List<PlanSection> sections = after.text().sections();
        if (!sections.equals(before.text().sections())) {
            return after;
        }
        UnaryOperator<String> words = text -> {
            String now = swapped(text, before.time().text(), after.time().text());
            now = swapped(now, before.text().venue(), after.text().venue());
            for (ValueChange line :
                    LinePairing.changes(before.text().attendees(), after.text().attendees())) {
                now = swapped(now, line.before(), line.after());
            }
            for (TaskChange task :
                    TaskPairing.changes(before.text().tasks(), after.text().tasks())) {
                now = task.added() || task.removed()
                        ? now
                        : swapped(now, task.before().text(), task.after().text());
            }
            return now;
        };
        List<PlanSection> rewritten = sections.stream()
                .map(section -> new PlanSection(
                        section.level(), section.number(), section.heading(), words.apply(section.text())))
                .toList();
        return after.saying(after.text()
                .with(
                        rewritten,
                        after.text().venue(),
                        after.text().attendees(),
                        after.text().tasks()));
    }

    /** Another exact time is said in the plan's words too, unless somebody has found words for it. */
    private static PlanTime timed(PlanTime before, PlanTime after) {
        boolean moved = !Objects.equals(before.startsAt(), after.startsAt())
                || !Objects.equals(before.endsAt(), after.endsAt());
        boolean unsaid = after.text() == null || after.text().equals(before.text());
        return moved && unsaid ? new PlanTime(TimeWords.of(after), after.startsAt(), after.endsAt()) : after;
    }

    private static String swapped(String text, String old, String now) {
        return old == null || old.isBlank() || now == null || Objects.equals(old, now) ? text : text.replace(old, now);
    }
}
