package vn.tongket.planning.subplan;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** The sub-plan with a changed part of the plan above taken over (tiếp nhận phần đã thay đổi), SUB-2. */
final class TakeOver {

    private TakeOver() {}

    static PlanDraft of(PlanDraft subPlan, InheritedPart part, PlanTime timeAbove) {
        PlanText text = subPlan.text();
        return switch (part.kind()) {
            case TIME -> subPlan.at(timeAbove);
            case VENUE ->
                subPlan.saying(text.with(text.sections(), part.parentWords(), text.attendees(), text.tasks()));
            case SECTION, TASK ->
                subPlan.saying(text.with(sections(text, part), text.venue(), text.attendees(), text.tasks()));
        };
    }

    private static List<PlanSection> sections(PlanText text, InheritedPart part) {
        return part.words() == null ? appended(text.sections(), part) : swapped(text.sections(), part);
    }

    private static List<PlanSection> swapped(List<PlanSection> sections, InheritedPart part) {
        String now = part.parentWords() == null ? "" : part.parentWords();
        return sections.stream()
                .map(section -> saying(section, section.text().replace(part.words(), now)))
                .toList();
    }

    /** New work stands below the other tasks of the plan above. */
    private static List<PlanSection> appended(List<PlanSection> sections, InheritedPart part) {
        List<PlanSection> all = new ArrayList<>();
        boolean placed = false;
        for (PlanSection section : sections) {
            boolean here = !placed && section.heading().equals(Inheritance.TASKS);
            all.add(here ? saying(section, section.text() + "\n" + part.parentWords()) : section);
            placed |= here;
        }
        if (!placed) {
            all.add(new PlanSection(1, null, Inheritance.TASKS, part.parentWords()));
        }
        return all;
    }

    private static PlanSection saying(PlanSection section, String words) {
        String lines = words.lines()
                .filter(line -> !line.isBlank())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        return new PlanSection(section.level(), section.number(), section.heading(), lines);
    }
}
