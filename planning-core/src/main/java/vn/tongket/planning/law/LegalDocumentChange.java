package vn.tongket.planning.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;

/** One line of an entry's history (lịch sử), written once and never changed: LAW-5. */
@Entity
@Table(name = "legal_document_change", schema = "planning")
class LegalDocumentChange {

    @Id
    private String id;

    @Column(name = "document_id")
    private String documentId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "before_change")
    private String before;

    protected LegalDocumentChange() {
        // for JPA
    }

    LegalDocumentChange(String documentId, Instant happenedAt, Caller caller, String before) {
        this.id = Ids.next();
        this.documentId = documentId;
        this.happenedAt = happenedAt;
        this.personId = caller.person().value();
        this.personName = caller.fullName();
        this.before = before;
    }
}
