package vn.tongket.planning.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.tongket.planning.plan.PlanDraft;

/** Two versions of a plan, compared (so sánh hai phiên bản), CMP-1 to CMP-3. */
public final class PlanComparison {

    private PlanComparison() {}

    /** What changed, in the order of the document. */
    public static List<PlanChange> of(PlanDraft before, PlanDraft after) {
        PlanSheet old = PlanSheet.of(before);
        PlanSheet now = PlanSheet.of(after);
        List<PlanChange> changes = new ArrayList<>();
        old.lines().forEach((stream, lines) -> changes.addAll(StreamChanges.of(lines, now.lines(stream))));
        return List.copyOf(changes);
    }

    /**
     * The draft with the chosen changes. It is the first version of the comparison; where it is not quite that, lines
     * are found by their words, and what was to replace words that are gone is added.
     */
    public static PlanDraft applying(PlanDraft draft, Collection<PlanChange> chosen) {
        PlanSheet sheet = PlanSheet.of(draft);
        for (PlanPart stream : List.copyOf(sheet.lines().keySet())) {
            List<PlanChange> here = chosen.stream()
                    .filter(change -> change.part().stream() == stream)
                    .toList();
            if (!here.isEmpty()) {
                sheet = sheet.with(stream, new LineEdit(sheet.lines(stream)).applying(here));
            }
        }
        return sheet.draft();
    }

    /** The same in words, for whoever only wants to show it: {@code Căn cứ 2}. */
    public static String place(PlanChange change, Locale locale) {
        return change.place().words(locale);
    }
}
