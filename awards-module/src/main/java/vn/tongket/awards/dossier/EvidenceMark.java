package vn.tongket.awards.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.tongket.planning.directory.PersonId;

/** What somebody said a file is (phân loại một tệp minh chứng), AWD-103. */
@Entity
@Table(name = "evidence_mark", schema = "awards")
class EvidenceMark {

    @Id
    @Column(name = "attachment_id")
    private String attachmentId;

    @Column(name = "nomination_id")
    private String nominationId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected EvidenceMark() {
        // for JPA
    }

    EvidenceMark(String attachment, String nomination) {
        this.attachmentId = attachment;
        this.nominationId = nomination;
    }

    void say(EvidenceKind said, PersonId by, Instant at) {
        kind = said;
        markedBy = by.value();
        markedAt = at;
    }

    String attachment() {
        return attachmentId;
    }

    String nomination() {
        return nominationId;
    }

    EvidenceKind kind() {
        return kind;
    }
}
