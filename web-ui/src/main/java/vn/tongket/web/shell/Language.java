package vn.tongket.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The language of the pages (ngôn ngữ): Vietnamese, unless the user chose English. */
@Named
@RequestScoped
public class Language {

    @Inject
    private HttpServletRequest request;

    public boolean is(String language) {
        return LanguageChoice.of(request).getLanguage().equals(language);
    }

    /** The address of this page in another language. */
    public String hereIn(String language) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(LanguageChoice.PARAMETER + "="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return "?" + kept + LanguageChoice.PARAMETER + "=" + URLEncoder.encode(language, StandardCharsets.UTF_8);
    }
}
