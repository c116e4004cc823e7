package vn.tongket.planning.template;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.plan.PlanWarning;

/** Takes the words of a former plan into another year (chuyển năm), REV-13. */
final class YearShift {

    private static final String CITED =
            "(?<cited>\\d+/\\d{4}/\\p{Lu}[\\p{Lu}\\d-]*|(?:Luật|Bộ luật|Nghị định|Nghị quyết|"
                    + "Thông tư|Quyết định|Chỉ thị|Công văn|Hướng dẫn|Kế hoạch số|Thông báo|Văn bản)[^;\\n]{0,120}?ngày\\s+"
                    + "\\d{1,2}(?:\\s+tháng\\s+|[/.-])\\d{1,2}(?:\\s+năm\\s+|[/.-])\\d{4})";
    private static final String DATE =
            "(?<day>\\d{1,2})(?<middle>\\s+tháng\\s+\\d{1,2}\\s+năm\\s+|[/.-]\\d{1,2}[/.-])(?<year>\\d{4})(?!\\d)";
    private static final String YEAR = "(?<before>(?:năm\\s+|(?<![\\d/])\\d{1,2}/))(?<other>\\d{4})(?![\\d/])";
    private static final Pattern PATTERN =
            Pattern.compile(CITED + "|" + DATE + "|" + YEAR, Pattern.UNICODE_CHARACTER_CLASS);
    private static final String OPEN_DAY = "…";

    private final int from;
    private final int to;
    private final Set<PlanWarning> warnings = new LinkedHashSet<>();

    YearShift(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** What was changed and what was left though it looks like a date, in the order of the text. */
    Set<PlanWarning> warnings() {
        return warnings;
    }

    String of(String text) {
        if (text == null || from == to) {
            return text;
        }
        return PATTERN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replaced((Matcher) found)));
    }

    private String replaced(Matcher found) {
        if (found.group("cited") != null) {
            return kept(found);
        }
        boolean date = found.group("day") != null;
        String shifted = shifted(date ? found.group("year") : found.group("other"));
        if (shifted == null) {
            return found.group();
        }
        String words = date ? OPEN_DAY + found.group("middle") + shifted : found.group("before") + shifted;
        warnings.add(CopyNotice.COPY_DATE_SHIFTED.about(found.group(), words));
        return words;
    }

    private String kept(MatchResult found) {
        if (found.group().contains(Integer.toString(from))) {
            warnings.add(CopyNotice.COPY_CITATION_KEPT.about(found.group()));
        }
        return found.group();
    }

    /** Null for a year that has nothing to do with when the plan was carried out. */
    private String shifted(String year) {
        int stated = Integer.parseInt(year);
        return Math.abs(stated - from) <= 1 ? Integer.toString(stated + to - from) : null;
    }
}
