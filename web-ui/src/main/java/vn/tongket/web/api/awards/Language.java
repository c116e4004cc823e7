package vn.tongket.web.api.awards;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language in which a caller wants texts: Vietnamese unless he prefers English. */
final class Language {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Language() {}

    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(wanted -> List.of("vi", "en").contains(wanted.getLanguage()))
                .findFirst()
                .orElse(VIETNAMESE);
    }
}
