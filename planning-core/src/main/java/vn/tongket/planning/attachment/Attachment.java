package vn.tongket.planning.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.tongket.planning.account.Caller;

/** A file that belongs to something (tệp đính kèm); its bytes lie in a store under their hash. */
@Entity
@Table(name = "attachment", schema = "planning")
class Attachment {

    @Id
    private String id;

    @Column(name = "owner_kind")
    private String ownerKind;

    @Column(name = "owner_id")
    private String ownerId;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    @Column(name = "\"size\"")
    private long size;

    private String sha256;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "stored_by")
    private String storedBy;

    @Column(name = "stored_by_name")
    private String storedByName;

    protected Attachment() {
        // for JPA
    }

    Attachment(String ownerKind, String ownerId, String name, FileType type, ReceivedFile file) {
        this.id = AttachmentId.next().value();
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
        this.name = FileName.of(name, type);
        this.type = type;
        this.size = file.size();
        this.sha256 = file.sha256();
    }

    void storedBy(Caller caller, Instant at) {
        storedAt = at;
        storedBy = caller.person().value();
        storedByName = caller.fullName();
    }

    AttachmentSummary summary() {
        return new AttachmentSummary(id, ownerKind, ownerId, name, type, size, sha256, storedAt, storedByName);
    }
}
