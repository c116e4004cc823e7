package vn.tongket.awards.news;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the notices (lời thông báo), in the language of the office's papers. */
final class NewsWording {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vn.tongket.awards.news.Wording", Locale.ROOT, NewsWording.class.getClassLoader());

    private NewsWording() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.forLanguageTag("vi-VN")).format(arguments);
    }
}
