package vn.tongket.planning.amendment.change;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.PlanComparison;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.PlanSheet;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanText;

/** Which sentences were changed for their own sake, not because they say a datum that was (câu chữ được sửa đổi). */
final class SentenceChanges {

    private static final Set<PlanPart> WORDS = EnumSet.of(
            PlanPart.TITLE,
            PlanPart.BASIS,
            PlanPart.OPENING,
            PlanPart.HEADING,
            PlanPart.PARAGRAPH,
            PlanPart.CLOSING,
            PlanPart.RECIPIENT,
            PlanPart.AUTHORITY,
            PlanPart.SIGNER_TITLE,
            PlanPart.SIGNER);

    private final Set<PlanLine> expected;

    private SentenceChanges(PlanDraft expected) {
        this.expected = new HashSet<>(PlanSheet.of(expected).lines(PlanPart.PARAGRAPH));
    }

    static List<SentenceChange> of(PlanDraft before, PlanDraft after) {
        List<PlanChange> changes = PlanComparison.of(before, after).stream()
                .filter(change -> WORDS.contains(change.part()))
                .filter(change ->
                        !change.oldWords().isBlank() || !change.newWords().isBlank())
                .toList();
        if (changes.isEmpty()) {
            return List.of();
        }
        SentenceChanges own = new SentenceChanges(PlanBinding.bound(withData(before, after), before));
        return changes.stream()
                .filter(change -> !own.followsFromData(change))
                .map(change -> new SentenceChange(
                        change.place(), change.kind(), new ValueChange(words(change.before()), words(change.after()))))
                .toList();
    }

    /** The old plan with the new data, as nobody would have touched its sentences. */
    private static PlanDraft withData(PlanDraft before, PlanDraft after) {
        PlanText old = before.text();
        PlanText now = after.text();
        return before.saying(old.with(old.sections(), now.venue(), now.attendees(), now.tasks()))
                .at(after.time());
    }

    private boolean followsFromData(PlanChange change) {
        boolean comes = change.after() == null || expected.contains(change.after());
        boolean goes = change.before() == null || !expected.contains(change.before());
        return change.part().stream() == PlanPart.PARAGRAPH && comes && goes;
    }

    private static String words(PlanLine line) {
        return line == null ? null : line.words();
    }
}
