package vn.tongket.awards.council.minutes;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the minutes (lời văn biên bản); official papers are Vietnamese for every reader. */
final class MinutesWording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "vn.tongket.awards.council.minutes.Wording", Locale.ROOT, MinutesWording.class.getClassLoader());

    private MinutesWording() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), VIETNAMESE).format(arguments);
    }

    static List<String> lines(String key) {
        return List.of(TEXTS.getString(key).split("\\|"));
    }

    static String day(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "%02d" : "%d";
        return ("ngày %02d tháng " + month + " năm %d")
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
