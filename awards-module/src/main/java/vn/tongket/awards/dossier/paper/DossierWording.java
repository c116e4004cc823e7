package vn.tongket.awards.dossier.paper;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a unit's papers (lời văn); official papers are Vietnamese for every reader. */
final class DossierWording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "vn.tongket.awards.dossier.paper.Wording", Locale.ROOT, DossierWording.class.getClassLoader());

    private DossierWording() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), VIETNAMESE).format(arguments);
    }

    static List<String> lines(String key) {
        return List.of(TEXTS.getString(key).split("\\|"));
    }

    static String upper(String text) {
        return text == null ? "" : text.toUpperCase(VIETNAMESE);
    }

    /** {@code 06 tập thể và 02 cá nhân} */
    static String counted(long collectives, long persons) {
        String key = persons == 0 ? "counted.collectives" : collectives == 0 ? "counted.persons" : "counted.both";
        return collectives == 0
                ? of(key, "%02d".formatted(persons))
                : of(key, "%02d".formatted(collectives), "%02d".formatted(persons));
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A title inside a sentence: {@code Phong trào …} becomes {@code phong trào …}. */
    static String inSentence(String title) {
        boolean oneCapital = title.length() > 1 && !Character.isUpperCase(title.charAt(1));
        return oneCapital ? title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1) : title;
    }
}
