package vn.tongket.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the language that the user chose (lựa chọn ngôn ngữ) in a cookie and shows the page again in it. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class LanguageChoice extends HttpFilter {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static final String PARAMETER = "lang";

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "tongket-lang";
    private static final int YEAR = 365 * 24 * 3600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean page = "GET".equals(request.getMethod())
                && !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        String chosen = page ? request.getParameter(PARAMETER) : null;
        if (chosen == null) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(cookie(request, "en".equals(chosen) ? "en" : "vi"));
        response.sendRedirect(withoutChoice(request));
    }

    /** English only when the cookie says so; what the browser prefers does not matter. */
    public static Locale of(HttpServletRequest request) {
        boolean english = request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue()));
        return english ? Locale.ENGLISH : VIETNAMESE;
    }

    private static Cookie cookie(HttpServletRequest request, String language) {
        Cookie cookie = new Cookie(COOKIE, language);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        return cookie;
    }

    private static String withoutChoice(HttpServletRequest request) {
        String kept = Stream.of(request.getQueryString().split("&"))
                .filter(part -> !part.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept);
    }
}
