package vn.tongket.web.api.records;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.tongket.kernel.SearchKey;

/** An answer that is saved as a file (tệp tải về) and never shown or run by the browser as part of the portal. */
final class Download {

    private Download() {}

    /** @param content bytes or a stream of them */
    static Response of(Object content, String mediaType, String name) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** The name twice: for old programs without accents, for all others as it is (RFC 6266). */
    private static String disposition(String name) {
        String plain = SearchKey.of(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
    }
}
