package vn.tongket.planning.guard.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.FindingPlace;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;

/** Looks at the numbers of headings and of lettered points (số thứ tự đề mục, điểm), GRD-6. */
final class HeadingsCheck implements LayoutCheck {

    private static final Pattern POINT = Pattern.compile("\\s*([a-zđ])\\)\\s.*");
    private static final List<Ordinal.Style> USUAL =
            List.of(Ordinal.Style.ROMAN, Ordinal.Style.ARABIC, Ordinal.Style.LETTER);

    @Override
    public void check(PlanDraft draft, Found found) {
        List<PlanSection> sections = draft.text().sections();
        Siblings.of(sections).forEach(siblings -> headings(siblings, sections, found));
        style(sections, found);
        for (int i = 0; i < sections.size(); i++) {
            points(sections.get(i).text(), i, found);
        }
    }

    private static void headings(List<Integer> siblings, List<PlanSection> sections, Found found) {
        if (siblings.stream().allMatch(index -> blank(sections.get(index).number()))) {
            return;
        }
        Ordinal before = null;
        for (int index : siblings) {
            PlanSection section = sections.get(index);
            FindingPlace place = FindingPlace.of(FindingPart.SECTION, index);
            if (blank(section.number())) {
                found.add(GuardRule.HEADING_LOST, place, section.heading());
                continue;
            }
            Ordinal number = Ordinal.of(section.number());
            order(section.number(), number, before, place, found);
            before = number;
        }
    }

    /** Told once: a document that counts in another way does so throughout. */
    private static void style(List<PlanSection> sections, Found found) {
        for (int i = 0; i < sections.size(); i++) {
            PlanSection section = sections.get(i);
            if (unusual(section)) {
                found.add(GuardRule.HEADING_STYLE, FindingPlace.of(FindingPart.SECTION, i), section.number());
                return;
            }
        }
    }

    private static boolean unusual(PlanSection section) {
        int level = section.level();
        if (blank(section.number()) || level < 1 || level > USUAL.size()) {
            return false;
        }
        Ordinal.Style style = Ordinal.of(section.number()).style();
        return style != Ordinal.Style.OTHER && style != USUAL.get(level - 1);
    }

    private static void order(String written, Ordinal number, Ordinal before, FindingPlace place, Found found) {
        if (number.style() == Ordinal.Style.OTHER || before != null && before.style() != number.style()) {
            return;
        }
        int expected = before == null ? 1 : before.rank() + 1;
        if (number.rank() == expected) {
            return;
        }
        String wanted = number.at(expected).written();
        if (wanted.equals("đ") && number.rank() == expected + 1) {
            found.add(GuardRule.LETTERS_WITHOUT_D, place, written);
        } else {
            boolean repeated = before != null && number.rank() <= before.rank();
            found.add(repeated ? GuardRule.HEADING_REPEATED : GuardRule.HEADING_GAP, place, written, wanted);
        }
    }

    private static void points(String text, int section, Found found) {
        List<String> letters = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher point = POINT.matcher(lines.get(i));
            if (point.matches()) {
                letters.add(point.group(1));
                boolean skipped = letters.size() > 1
                        && point.group(1).equals("e")
                        && letters.get(letters.size() - 2).equals("d");
                if (skipped) {
                    found.add(GuardRule.LETTERS_WITHOUT_D, new FindingPlace(FindingPart.SECTION, section, i), "e");
                }
            }
        }
    }

    private static boolean blank(String words) {
        return words == null || words.isBlank();
    }
}
