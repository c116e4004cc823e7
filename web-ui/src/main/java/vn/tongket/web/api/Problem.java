package vn.tongket.web.api;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** An error answer in the form of RFC 9457; {@code code} is stable, the texts follow the reader's language. */
public record Problem(String type, String title, int status, String detail, String code, List<Field> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field. */
    public record Field(String field, String code, String message) {}

    public static Response response(int status, String code, String title, String detail, List<Field> errors) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new Problem("about:blank", title, status, detail, code, errors))
                .build();
    }
}
