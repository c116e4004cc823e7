package vn.tongket.planning.signing.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kernel.Ids;

/** A signature under a version of a paper (việc ký một phiên bản của văn bản), never changed. */
@Entity
@Table(name = "document_signature", schema = "planning")
class DocumentSignature {

    @Id
    private String id;

    @Column(name = "paper_kind")
    private String paperKind;

    @Column(name = "paper_id")
    private String paperId;

    @Column(name = "paper_version")
    private long paperVersion;

    @Enumerated(EnumType.STRING)
    private SigningWay way;

    @Column(name = "signer_id")
    private String signerId;

    @Column(name = "signer_name")
    private String signerName;

    private String authority;
    private String title;
    private String mandate;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DocumentSignature() {
        // for JPA
    }

    DocumentSignature(SignatureEntry entry, Instant at) {
        this.id = Ids.next();
        this.paperKind = entry.paper().kind();
        this.paperId = entry.paper().id();
        this.paperVersion = entry.version();
        this.way = entry.way();
        this.signerId = entry.signatory().person().value();
        this.signerName = entry.signatory().fullName();
        this.authority = entry.signatory().authority();
        this.title = entry.signatory().title();
        this.mandate = entry.signatory().mandate();
        this.signedOn = entry.signedOn();
        this.recordedBy = entry.recordedBy().value();
        this.recordedAt = at;
    }
}
