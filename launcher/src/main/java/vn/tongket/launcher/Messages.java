package vn.tongket.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The launcher's sentences (câu thông báo) in the language of the person at the terminal. */
final class Messages {

    private static final Locale VIETNAMESE = new Locale("vi");

    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "vn.tongket.launcher.Messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    /**
     * Reads the variables themselves: where the locale is named but not installed, as on most servers, the virtual
     * machine falls back to English.
     */
    static Messages forTerminal(Map<String, String> environment) {
        String language = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> Locale.getDefault().getLanguage());
        return new Messages(language.startsWith("vi") ? VIETNAMESE : Locale.ENGLISH);
    }

    String of(Enum<?> constant, Object... arguments) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), arguments);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
