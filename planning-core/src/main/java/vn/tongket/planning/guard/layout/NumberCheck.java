package vn.tongket.planning.guard.layout;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;

/** Looks at the number and symbol that a draft states (số, ký hiệu), GRD-2. */
final class NumberCheck implements LayoutCheck {

    private static final Pattern FORM = Pattern.compile("(\\d+)?/(\\p{L}+)-([\\p{L}\\d&-]+)");
    private static final Pattern ZERO = Pattern.compile("[1-9]/.*|0[1-9]\\d+/.*|00+\\d*/.*");
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("ke hoach", "KH"),
            Map.entry("quyet dinh", "QĐ"),
            Map.entry("thong bao", "TB"),
            Map.entry("huong dan", "HD"),
            Map.entry("chuong trinh", "CTr"),
            Map.entry("phuong an", "PA"),
            Map.entry("bao cao", "BC"),
            Map.entry("bien ban", "BB"),
            Map.entry("to trinh", "TTr"),
            Map.entry("giay moi", "GM"),
            Map.entry("chi thi", "CT"));

    @Override
    public void check(PlanDraft draft, Found found) {
        String number = draft.letterhead().number();
        if (number == null || number.isBlank()) {
            return;
        }
        String tight = number.replaceAll("\\s", "");
        if (tight.length() < number.strip().length() && FORM.matcher(tight).matches()) {
            found.add(GuardRule.NUMBER_SPACES, FindingPart.NUMBER, number, tight);
        }
        if (ZERO.matcher(tight).matches()) {
            found.add(GuardRule.NUMBER_ZERO, FindingPart.NUMBER, tight, zeroed(tight));
        }
        symbol(tight, draft, found);
    }

    private static void symbol(String number, PlanDraft draft, Found found) {
        Matcher form = FORM.matcher(number);
        if (!form.matches()) {
            found.add(GuardRule.NUMBER_FORM, FindingPart.NUMBER, number);
            return;
        }
        String expected = ABBREVIATIONS.get(SearchKey.of(draft.text().type()));
        if (expected != null && !expected.equals(form.group(2))) {
            found.add(GuardRule.NUMBER_TYPE, FindingPart.NUMBER, form.group(2), expected);
        }
        boolean letter = SearchKey.of(draft.text().type()).equals("cong van");
        String body = letter ? form.group(2) : form.group(3).replaceFirst("-.*", "");
        if (!BodyLetters.fit(body, draft.letterhead().issuingBody())) {
            found.add(
                    GuardRule.NUMBER_BODY,
                    FindingPart.NUMBER,
                    body,
                    draft.letterhead().issuingBody());
        }
    }

    /** Two figures for the numbers below 10, no zero before any other. */
    static String zeroed(String number) {
        String bare = number.replaceFirst("^0+(?=\\d)", "");
        return bare.matches("\\d/.*") ? "0" + bare : bare;
    }
}
