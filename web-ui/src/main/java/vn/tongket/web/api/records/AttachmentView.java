package vn.tongket.web.api.records;

import java.time.OffsetDateTime;
import vn.tongket.planning.attachment.AttachmentSummary;
import vn.tongket.web.api.OfficeTime;

/** An attachment as the outside contract shows it (tệp đính kèm). */
public record AttachmentView(
        String id, String name, String mediaType, long size, String sha256, OffsetDateTime storedAt, String storedBy) {

    static AttachmentView of(AttachmentSummary file) {
        return new AttachmentView(
                file.id(),
                file.name(),
                file.type().mediaType(),
                file.size(),
                file.sha256(),
                OfficeTime.of(file.storedAt()),
                file.storedBy());
    }
}
