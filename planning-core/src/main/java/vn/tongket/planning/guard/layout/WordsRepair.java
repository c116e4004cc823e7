package vn.tongket.planning.guard.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.tongket.planning.document.wording.ClosingMark;
import vn.tongket.planning.guard.finding.FindingPlace;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanText;

/** Puts one line of the text right (sửa một dòng của lời văn). */
final class WordsRepair {

    private WordsRepair() {}

    static PlanDraft repaired(PlanDraft draft, PlanFinding finding) {
        FindingPlace place = finding.place();
        PlanText text = draft.text();
        UnaryOperator<String> cure = cure(finding.rule());
        return switch (place.part()) {
            case BASIS -> Rewriting.bases(draft, at(text.legalBases(), place.index(), cure));
            case OPENING -> Rewriting.opening(draft, line(text.opening(), place.line(), cure));
            case CLOSING -> Rewriting.closing(draft, line(text.closing(), place.line(), cure));
            case SECTION -> Rewriting.sections(draft, section(text.sections(), place, cure));
            default -> draft;
        };
    }

    private static UnaryOperator<String> cure(GuardRule rule) {
        return switch (rule) {
            case DAY_ZERO, MONTH_ZERO -> DatesCheck::zeroed;
            case CAPITALS -> CapitalsCheck::written;
            case BASIS_END -> words -> words.replaceFirst("[\\s,;.:]+$", "");
            case END_MARK -> WordsRepair::closed;
            default -> UnaryOperator.identity();
        };
    }

    private static String closed(String words) {
        String marked = ClosingMark.after(words);
        return marked.endsWith("./.") ? marked : words.replaceFirst("[\\s:]+$", "") + "./.";
    }

    private static <T> List<T> at(List<T> items, int index, UnaryOperator<T> cure) {
        List<T> result = new ArrayList<>(items);
        result.set(index, cure.apply(result.get(index)));
        return result;
    }

    private static String line(String text, Integer line, UnaryOperator<String> cure) {
        return line == null
                ? cure.apply(text)
                : String.join("\n", at(text.lines().toList(), line, cure));
    }

    private static List<PlanSection> section(
            List<PlanSection> sections, FindingPlace place, UnaryOperator<String> cure) {
        return at(
                sections,
                place.index(),
                section -> place.line() == null
                        ? new PlanSection(
                                section.level(), section.number(), cure.apply(section.heading()), section.text())
                        : new PlanSection(
                                section.level(),
                                section.number(),
                                section.heading(),
                                line(section.text(), place.line(), cure)));
    }
}
