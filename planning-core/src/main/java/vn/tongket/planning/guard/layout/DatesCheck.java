package vn.tongket.planning.guard.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;

/** Looks at days and months in words (ngày, tháng): a leading zero for days below 10 and months 1 and 2, GRD-3. */
final class DatesCheck implements LayoutCheck {

    static final Pattern IN_WORDS =
            Pattern.compile("(?iu)ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?=\\s*năm\\s*\\d{4})");

    @Override
    public void check(PlanDraft draft, Found found) {
        String place = draft.letterhead().place();
        if (place != null && place.matches("(?iu).*(ngày|tháng|\\d).*")) {
            found.add(GuardRule.PLACE_HOLDS_DATE, FindingPart.PLACE, place);
        }
        Line.of(draft).forEach(line -> line(line, found));
    }

    private static void line(Line line, Found found) {
        Matcher date = IN_WORDS.matcher(line.text());
        while (date.find()) {
            if (!date.group(1).equals(day(date.group(1)))) {
                found.add(GuardRule.DAY_ZERO, line.place(), date.group(), day(date.group(1)));
            }
            if (!date.group(2).equals(month(date.group(2)))) {
                found.add(GuardRule.MONTH_ZERO, line.place(), date.group(), month(date.group(2)));
            }
        }
    }

    /** The same words with the zeros where they belong. */
    static String zeroed(String words) {
        return IN_WORDS.matcher(words)
                .replaceAll(date -> "ngày %s tháng %s".formatted(day(date.group(1)), month(date.group(2))));
    }

    private static String day(String figures) {
        return "%02d".formatted(Integer.parseInt(figures));
    }

    private static String month(String figures) {
        int month = Integer.parseInt(figures);
        return month <= 2 ? "%02d".formatted(month) : Integer.toString(month);
    }
}
