package vn.tongket.planning.attachment;

import java.io.Serializable;
import java.time.Instant;

/**
 * An attachment as lists show it (tệp đính kèm).
 *
 * @param ownerKind what it belongs to, such as {@code plan}
 * @param sha256 the hash of its bytes, in hexadecimal digits
 */
public record AttachmentSummary(
        String id,
        String ownerKind,
        String ownerId,
        String name,
        FileType type,
        long size,
        String sha256,
        Instant storedAt,
        String storedBy)
        implements Serializable {

    public AttachmentId attachmentId() {
        return new AttachmentId(id);
    }
}
