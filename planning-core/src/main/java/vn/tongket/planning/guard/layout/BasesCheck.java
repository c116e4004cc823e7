package vn.tongket.planning.guard.layout;

import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.FindingPlace;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;

/** Looks at the legal bases (căn cứ): one a line, ended by ";" and the last by ".", cited in full, GRD-5. */
final class BasesCheck implements LayoutCheck {

    private static final Pattern TOGETHER =
            Pattern.compile("(?u).*;\\s*(?:và\\s+)?(?:Căn cứ|Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị"
                    + "|Kế hoạch|Công văn|Hướng dẫn|Thông báo)(?![\\p{L}]).*");
    private static final Pattern LAW = Pattern.compile("(?u)(?:Căn cứ\\s+)?(?:Bộ luật|Luật|Pháp lệnh)(?![\\p{L}]).*");
    private static final Pattern LAW_NUMBER =
            Pattern.compile("(?u).*(?:số\\s*:?\\s*\\d+/\\d{4}/|\\d+/\\d{4}/(?:QH|UBTVQH|PL)|của Quốc hội).*");
    private static final Pattern NUMBERED = Pattern.compile("(?u).*(?<![\\p{L}])số\\s*:?\\s*\\d+[/-]\\S+.*");
    private static final Pattern DATED = Pattern.compile("(?iu).*(?:ngày|năm)\\s*\\d.*|.*\\d{1,2}/\\d{1,2}/\\d{4}.*");
    private static final Pattern WRONG_END = Pattern.compile(".*[,:]\\s*");

    @Override
    public void check(PlanDraft draft, Found found) {
        List<String> bases = draft.text().legalBases();
        for (int i = 0; i < bases.size(); i++) {
            basis(bases.get(i), FindingPlace.of(FindingPart.BASIS, i), i == bases.size() - 1, found);
        }
    }

    private static void basis(String basis, FindingPlace place, boolean last, Found found) {
        String text = basis.strip().replace('\n', ' ');
        boolean mark = WRONG_END.matcher(text).matches() || text.endsWith(last ? ";" : ".");
        if (mark) {
            found.add(GuardRule.BASIS_END, place, text, last ? "." : ";");
        }
        if (TOGETHER.matcher(text).matches()) {
            found.add(GuardRule.BASIS_TOGETHER, place, text);
        } else if (LAW.matcher(text).matches()) {
            law(text, place, found);
        } else if (NUMBERED.matcher(text).matches() && !DATED.matcher(text).matches()) {
            found.add(GuardRule.BASIS_INCOMPLETE, place, text);
        }
    }

    private static void law(String text, FindingPlace place, Found found) {
        if (LAW_NUMBER.matcher(text).matches()) {
            found.add(GuardRule.BASIS_LAW_NUMBER, place, text);
        }
    }
}
