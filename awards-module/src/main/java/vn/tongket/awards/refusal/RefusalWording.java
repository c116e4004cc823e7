package vn.tongket.awards.refusal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the notice (lời văn thông báo); official papers are Vietnamese for every reader. */
final class RefusalWording {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "vn.tongket.awards.refusal.Wording", Locale.ROOT, RefusalWording.class.getClassLoader());

    private RefusalWording() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.forLanguageTag("vi-VN")).format(arguments);
    }
}
