package vn.tongket.planning.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            style(section, number, place, found);
            order(section.number(), number, before, place, found);
            before = number;
        }
    }

    private static void style(PlanSection section, Ordinal number, FindingPlace place, Found found) {
        int level = section.level();
        boolean usual = level < 1 || level > USUAL.size() || number.style() == USUAL.get(level - 1);
        if (!usual && number.style() != Ordinal.Style.OTHER) {
            found.add(GuardRule.HEADING_STYLE, place, section.number());
        }
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
