package vn.tongket.planning.plan.matching;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.kernel.SearchKey;

/** Reads the exact beginning out of a plan's own words (thời gian), or leaves them approximate (PLN-7). */
public final class TimePhrase {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Pattern APPROXIMATE = Pattern.compile(
            "du kien|khoang|trung tuan|thuong tuan|ha tuan|se thong bao|dau thang|cuoi thang|giua thang");

    private static final Pattern DAY =
            Pattern.compile("(?:ngay )?\\b(\\d{1,2})(?: thang |/|-|\\.)(\\d{1,2})(?: nam |/|-|\\.)(\\d{4})\\b");

    private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2}) ?(?:gio|h|g|:) ?(\\d{2})?");

    private TimePhrase() {}

    /** Empty when the words are approximate, name no hour, or name several days. */
    public static Optional<Instant> beginning(String words) {
        String key = SearchKey.of(words);
        Matcher day = DAY.matcher(key);
        Matcher hour = HOUR.matcher(key);
        if (APPROXIMATE.matcher(key).find() || !day.find() || !hour.find()) {
            return Optional.empty();
        }
        Optional<Instant> beginning = instant(day, hour);
        return day.find() ? Optional.empty() : beginning;
    }

    private static Optional<Instant> instant(Matcher day, Matcher hour) {
        try {
            int minute = hour.group(2) == null ? 0 : number(hour, 2);
            return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1))
                    .atTime(number(hour, 1), minute)
                    .atZone(OFFICE)
                    .toInstant());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
