package vn.tongket.web.api.attendance;

import jakarta.ws.rs.core.Response;

/** Files as answers. */
final class Documents {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Documents() {}

    static Response pdf(byte[] content, String fileName) {
        return file(content, "application/pdf", fileName);
    }

    static Response docx(byte[] content, String fileName) {
        return file(content, DOCX, fileName);
    }

    private static Response file(byte[] content, String type, String fileName) {
        return Response.ok(content, type)
                .header("Content-Disposition", "inline; filename=\"" + fileName + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
