package vn.tongket.web.api.attendance.live;

import jakarta.ws.rs.core.Response;

/** A file about the day of the conference (tệp của ngày hội nghị) as an answer. */
final class DayFile {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private DayFile() {}

    static Response pdf(byte[] content, String fileName) {
        return file(content, "application/pdf", "inline", fileName);
    }

    static Response xlsx(byte[] content, String fileName) {
        return file(content, XLSX, "attachment", fileName);
    }

    private static Response file(byte[] content, String type, String disposition, String fileName) {
        return Response.ok(content, type)
                .header("Content-Disposition", disposition + "; filename=\"" + fileName + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
