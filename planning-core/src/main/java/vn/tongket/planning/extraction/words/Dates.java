package vn.tongket.planning.extraction.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as officials write them (ngày tháng): 08/6/2021, "ngày 08 tháng 6 năm 2021". */
public final class Dates {

    public static final String DAY =
            "(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})|(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*(?:năm\\s*)?(\\d{4})";
    private static final Pattern FIRST = Pattern.compile(DAY);

    private Dates() {}

    public static Optional<LocalDate> of(String day, String month, String year) {
        if (day == null || month == null || year == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public static Optional<LocalDate> first(String text) {
        Matcher matcher = FIRST.matcher(text);
        return matcher.find() ? in(matcher, 1) : Optional.empty();
    }

    /** The day that {@link #DAY} matched, its first group being the given one. */
    public static Optional<LocalDate> in(Matcher matcher, int group) {
        return matcher.group(group) != null
                ? of(matcher.group(group), matcher.group(group + 1), matcher.group(group + 2))
                : of(matcher.group(group + 3), matcher.group(group + 4), matcher.group(group + 5));
    }
}
