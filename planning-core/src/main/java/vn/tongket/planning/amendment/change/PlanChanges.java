package vn.tongket.planning.amendment.change;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.planning.plan.PlanDraft;

/**
 * What a change does to a plan's data (nội dung điều chỉnh).
 *
 * @param time in words, exact where the plan is
 * @param attendees lines that come, go or read otherwise
 * @param tasks those that come, go or change
 * @param sentences those that carry no data and read otherwise
 */
public record PlanChanges(
        ValueChange time,
        ValueChange venue,
        List<ValueChange> attendees,
        List<TaskChange> tasks,
        List<SentenceChange> sentences)
        implements Serializable {

    public static PlanChanges of(PlanDraft before, PlanDraft after) {
        return new PlanChanges(
                new ValueChange(TimeWords.of(before.time()), TimeWords.of(after.time())),
                new ValueChange(before.text().venue(), after.text().venue()),
                LinePairing.changes(before.text().attendees(), after.text().attendees()),
                TaskPairing.changes(before.text().tasks(), after.text().tasks()),
                SentenceChanges.of(before, after));
    }

    public boolean nothing() {
        return !meeting() && attendees.isEmpty() && tasks.isEmpty() && sentences.isEmpty();
    }

    /** Whether nothing but when it is changes; that its own sentence says it as well is no change of its own. */
    public boolean timeAlone() {
        return time.changed() && !venue.changed() && attendees.isEmpty() && tasks.isEmpty() && sentences.isEmpty();
    }

    /** Whether those who attend are touched: when it is, or where. */
    public boolean meeting() {
        return time.changed() || venue.changed();
    }

    /** What changed for whoever attends, a line each. */
    public List<String> meetingLines() {
        return Stream.concat(line("Thời gian", time), line("Địa điểm", venue)).toList();
    }

    /** The words of the plan that change for their own sake, a line each. */
    public List<String> sentenceLines() {
        return sentences.stream().map(ChangeWords::said).toList();
    }

    private static Stream<String> line(String label, ValueChange change) {
        return change.changed() ? Stream.of(ChangeWords.said(label, change)) : Stream.empty();
    }
}
