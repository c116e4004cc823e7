package vn.tongket.planning.task.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deadlines that name a day, a month or a quarter, such as "trước ngày 15/6/2021" or "xong trong quý II". */
final class DayPhrase {

    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private static final String UNTIL =
            "(?:trước|chậm nhất(?: là| đến| trong)?|hạn (?:chót|cuối)(?: là)?|thời hạn(?: là|:)?|đến hết|hết|xong(?: trước)?|đến)";
    private static final String WITHIN =
            "(?:trong|đến hết|hết|xong(?: trong| trước khi kết thúc)?|cuối|trước khi kết thúc|chậm nhất(?: trong| là)?)";

    private static final Pattern DAY = pattern("\\b" + UNTIL
            + " (?:ngày )?(\\d{1,2})(?:\\s*[/.-]\\s*| tháng )(\\d{1,2})(?:(?:\\s*[/.-]\\s*| năm )(\\d{4}))?(?![\\d/])");
    private static final Pattern MONTH =
            pattern("\\b" + WITHIN + " tháng (\\d{1,2})(?:(?:\\s*[/-]\\s*| năm )(\\d{4}))?(?![\\d/])");
    private static final Pattern QUARTER =
            pattern("\\b" + WITHIN + " quý (iii|ii|iv|i|[1-4])\\b(?:(?:\\s*[/-]\\s*| năm )(\\d{4}))?");

    private final LocalDate issued;

    private DayPhrase(LocalDate issued) {
        this.issued = issued;
    }

    static List<ReadDeadline> in(String words, LocalDate issued) {
        DayPhrase phrase = new DayPhrase(issued);
        List<ReadDeadline> found = new ArrayList<>();
        for (Matcher day = DAY.matcher(words); day.find(); ) {
            phrase.day(day).ifPresent(date -> found.add(new ReadDeadline(day.group(), date, null)));
        }
        for (Matcher month = MONTH.matcher(words); month.find(); ) {
            phrase.lastDay(month.group(2), number(month, 1))
                    .ifPresent(date -> found.add(new ReadDeadline(month.group(), date, null)));
        }
        for (Matcher quarter = QUARTER.matcher(words); quarter.find(); ) {
            int last = QUARTERS.get(quarter.group(1).toLowerCase(Locale.ROOT)) * 3;
            phrase.lastDay(quarter.group(2), last)
                    .ifPresent(date -> found.add(new ReadDeadline(quarter.group(), date, null)));
        }
        return found;
    }

    private Optional<LocalDate> day(Matcher day) {
        try {
            boolean dated = day.group(3) != null;
            LocalDate read = LocalDate.of(dated ? number(day, 3) : issued.getYear(), number(day, 2), number(day, 1));
            return Optional.of(dated || !read.isBefore(issued) ? read : read.plusYears(1));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> lastDay(String year, int month) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        LocalDate read = YearMonth.of(year == null ? issued.getYear() : Integer.parseInt(year), month)
                .atEndOfMonth();
        return Optional.of(year != null || !read.isBefore(issued) ? read : read.plusYears(1));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
