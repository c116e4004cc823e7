package vn.tongket.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import vn.tongket.web.shell.LanguageChoice;

/** The language of an answer (ngôn ngữ trả lời): what the caller accepts first, Vietnamese when he does not say. */
public final class ReaderLanguage {

    private static final Set<String> KNOWN = Set.of("vi", "en");

    private ReaderLanguage() {}

    /** A page's own script reads in the language of its page, whatever the browser accepts. */
    public static Locale of(HttpServletRequest request) {
        boolean ownPage = "tongket".equals(request.getHeader("X-Requested-With"));
        if (ownPage || request.getHeader("Accept-Language") == null) {
            return LanguageChoice.of(request);
        }
        return Collections.list(request.getLocales()).stream()
                .filter(wanted -> KNOWN.contains(wanted.getLanguage()))
                .findFirst()
                .orElse(LanguageChoice.VIETNAMESE);
    }
}
