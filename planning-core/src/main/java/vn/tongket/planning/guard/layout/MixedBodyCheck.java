package vn.tongket.planning.guard.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;

/** Looks for a number of one body that is said to be of another (lẫn cơ quan ban hành với ký hiệu), GRD-10. */
final class MixedBodyCheck implements LayoutCheck {

    /** A công văn has its body before the hyphen, so only symbols that begin with a type are compared. */
    private static final String TYPE = "(?:KH|QĐ|NĐ|NQ|TT|TTLT|CT|CTr|TB|HD|KL|QC|QyĐ|BC|TTr|PA|ĐA|BB|GM|CĐ)";

    private static final Pattern CITED = Pattern.compile("(?u)\\d+(?:/\\d{4})?/" + TYPE + "-(\\p{Lu}[\\p{L}]*)"
            + "(?:-[\\p{L}\\d]+)?\\d*,?(?:\\s+(?:ngày\\s*)?\\d[^;]{0,40}?)?\\s+của\\s+([^;.,()]{3,80}?)"
            + "(?=\\s+(?:về|Về|v/v|V/v|ban hành|quy định|hướng dẫn|tổ chức|triển khai)(?![\\p{L}])|[;.,()]|$)");

    @Override
    public void check(PlanDraft draft, Found found) {
        for (Line line : Line.of(draft)) {
            Matcher cited = CITED.matcher(line.text());
            while (cited.find()) {
                if (!BodyLetters.fit(cited.group(1), cited.group(2))) {
                    found.add(GuardRule.BODY_MIXED, line.place(), cited.group(1), cited.group(2));
                }
            }
        }
    }
}
