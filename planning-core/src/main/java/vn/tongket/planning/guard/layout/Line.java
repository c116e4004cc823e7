package vn.tongket.planning.guard.layout;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.FindingPlace;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanText;

/** One line of a plan's text and where it stands (dòng). */
record Line(FindingPlace place, String text) {

    /** Bases, opening, headings, sentences and closing, from top to bottom. */
    static List<Line> of(PlanDraft draft) {
        PlanText text = draft.text();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < text.legalBases().size(); i++) {
            lines.add(new Line(
                    FindingPlace.of(FindingPart.BASIS, i), text.legalBases().get(i)));
        }
        addAll(lines, FindingPart.OPENING, null, text.opening());
        for (int i = 0; i < text.sections().size(); i++) {
            PlanSection section = text.sections().get(i);
            lines.add(new Line(FindingPlace.of(FindingPart.SECTION, i), section.heading()));
            addAll(lines, FindingPart.SECTION, i, section.text());
        }
        addAll(lines, FindingPart.CLOSING, null, text.closing());
        return lines;
    }

    private static void addAll(List<Line> lines, FindingPart part, Integer index, String text) {
        List<String> all = text == null ? List.of() : text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                lines.add(new Line(new FindingPlace(part, index, i), all.get(i)));
            }
        }
    }
}
