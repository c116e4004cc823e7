package vn.tongket.planning.task.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deadlines that are counted from the conference, such as "trước hội nghị 10 ngày làm việc". */
final class ConferencePhrase {

    private static final Map<String, Integer> IN_WORDS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10),
            Map.entry("mười lăm", 15),
            Map.entry("hai mươi", 20),
            Map.entry("ba mươi", 30));

    private static final int DAYS_OF_WEEK = 7;

    private static final String EVENT = "(?:ngày |khi |thời điểm )?(?:tổ chức |diễn ra |khai mạc |bắt đầu )?"
            + "(?:hội nghị|đại hội|ngày hội|hội thi|hội thảo|buổi lễ|lễ tổng kết|cuộc họp)";
    private static final String AFTER_EVENT = "(?:ngày |khi )?(?:kết thúc |tổ chức |bế mạc )?"
            + "(?:hội nghị|đại hội|ngày hội|hội thi|hội thảo|buổi lễ|lễ tổng kết|cuộc họp)";
    private static final String COUNT =
            "(?:\\(?(\\d{1,3})\\)?|(mười lăm|hai mươi|ba mươi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))"
                    + "(?: \\(\\d{1,3}\\))? (ngày làm việc|ngày|tuần)";
    private static final String OF_WHAT = "(?: [\\p{L} ]{0,30}?)?";

    private static final Pattern EVENT_FIRST =
            pattern("trước " + EVENT + OF_WHAT + " (?:ít nhất |tối thiểu |chậm nhất )?" + COUNT);
    private static final Pattern COUNT_FIRST = pattern(COUNT + " trước " + EVENT);
    private static final Pattern AFTER_EVENT_FIRST =
            pattern("sau " + AFTER_EVENT + OF_WHAT + " (?:chậm nhất |không quá |tối đa )?" + COUNT);
    private static final Pattern AFTER_COUNT_FIRST =
            pattern(COUNT + " (?:sau|kể từ|tính từ|kể từ ngày) " + AFTER_EVENT);

    private ConferencePhrase() {}

    static List<ReadDeadline> in(String words) {
        List<ReadDeadline> found = new ArrayList<>();
        collect(found, EVENT_FIRST.matcher(words), -1);
        collect(found, COUNT_FIRST.matcher(words), -1);
        collect(found, AFTER_EVENT_FIRST.matcher(words), 1);
        collect(found, AFTER_COUNT_FIRST.matcher(words), 1);
        return found;
    }

    private static void collect(List<ReadDeadline> found, Matcher matcher, int sign) {
        while (matcher.find()) {
            String unit = matcher.group(3).toLowerCase(Locale.ROOT);
            int days = sign * count(matcher) * ("tuần".equals(unit) ? DAYS_OF_WEEK : 1);
            found.add(new ReadDeadline(matcher.group(), null, new DeadlineRule(days, unit.endsWith("làm việc"))));
        }
    }

    private static int count(Matcher matcher) {
        return matcher.group(1) != null
                ? Integer.parseInt(matcher.group(1))
                : IN_WORDS.get(matcher.group(2).toLowerCase(Locale.ROOT));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
