package vn.tongket.awards.paper;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.planning.document.wording.VietnameseNumber;

/** The words of the papers (lời văn); official papers are Vietnamese for every reader. */
final class Wording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vn.tongket.awards.paper.Wording", Locale.ROOT, Wording.class.getClassLoader());

    private Wording() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), VIETNAMESE).format(arguments);
    }

    static List<String> lines(String key) {
        return List.of(TEXTS.getString(key).split("\\|"));
    }

    /** {@code 447.000} */
    static String money(long amount) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(amount);
    }

    /** {@code 06 tập thể và 02 cá nhân} */
    static String counted(long collectives, long persons) {
        String key = persons == 0 ? "honoured.collectives" : collectives == 0 ? "honoured.persons" : "honoured.both";
        return collectives == 0 ? of(key, twoDigits(persons)) : of(key, twoDigits(collectives), twoDigits(persons));
    }

    /** {@code 06 tập thể và 02 cá nhân (sáu tập thể và hai cá nhân)} */
    static String countedInWords(long collectives, long persons) {
        String key = persons == 0 ? "honoured.collectives" : collectives == 0 ? "honoured.persons" : "honoured.both";
        String first = VietnameseNumber.inWords(collectives == 0 ? persons : collectives);
        return counted(collectives, persons) + " (" + of(key, first, VietnameseNumber.inWords(persons)) + ")";
    }

    /** {@code các tập thể, cá nhân} */
    static String named(long collectives, long persons) {
        return of(persons == 0 ? "named.collectives" : collectives == 0 ? "named.persons" : "named.both");
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** A title inside a sentence: {@code Phong trào …} becomes {@code phong trào …}. */
    static String inSentence(String title) {
        boolean oneCapital = title.length() > 1 && !Character.isUpperCase(title.charAt(1));
        return oneCapital ? title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1) : title;
    }

    private static String twoDigits(long number) {
        return "%02d".formatted(number);
    }
}
