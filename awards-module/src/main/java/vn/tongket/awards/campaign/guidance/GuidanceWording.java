package vn.tongket.awards.campaign.guidance;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the letter (lời văn công văn hướng dẫn), in the language of the office's papers. */
final class GuidanceWording {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "vn.tongket.awards.campaign.guidance.Wording", Locale.ROOT, GuidanceWording.class.getClassLoader());

    private GuidanceWording() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.forLanguageTag("vi-VN")).format(arguments);
    }

    /** "V/v hướng dẫn …": the title goes on in small letters. */
    static String subject(String title) {
        Locale vietnamese = Locale.forLanguageTag("vi-VN");
        return of("subject", title.substring(0, 1).toLowerCase(vietnamese) + title.substring(1));
    }
}
