package vn.tongket.launcher;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in what a step of the demonstration refers to: remembered values and moments around now. */
final class StoryValues {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(\\w+)([+-]\\d+)?(m)?}");
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<String, String> remembered = new HashMap<>();
    private final OffsetDateTime now = OffsetDateTime.now(OFFICE).truncatedTo(ChronoUnit.MINUTES);

    void remember(String name, String value) {
        remembered.put(name, value);
    }

    String fill(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), match.group(2))));
    }

    private String value(String name, String shift) {
        int by = shift == null ? 0 : Integer.parseInt(shift);
        return switch (name) {
            case "today" -> LocalDate.now(OFFICE).plusDays(by).toString();
            case "now" -> now.plus(Duration.ofMinutes(by)).toString();
            default -> remembered.get(name);
        };
    }
}
