package vn.tongket.planning.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitId;

/** One line of the outgoing register (một dòng trong sổ đăng ký văn bản đi). */
@Entity
@Table(name = "outgoing_entry", schema = "planning")
class OutgoingEntry {

    private static final int NOTE_MAX = 2_000;

    @Id
    private String id;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "\"year\"")
    private int year;

    private int number;
    private String symbol;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String title;
    private String signer;
    private String recipients;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private String note;

    @Column(name = "page_amount")
    private Integer pageAmount;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "search_key")
    private String searchKey;

    protected OutgoingEntry() {
        // for JPA
    }

    OutgoingEntry(OutgoingPaper paper, RegisteredNumber number) {
        this.id = Ids.next();
        this.unitId = paper.issuer().value();
        this.kind = paper.kind();
        this.year = paper.issuedOn().getYear();
        this.number = number.number();
        this.symbol = number.symbol();
        this.issuedOn = paper.issuedOn();
        this.title = paper.title();
        this.signer = paper.signer();
        this.recipients = String.join("; ", paper.recipients());
        this.state = EntryState.VALID;
        this.note = "";
        this.registeredBy = "";
        this.registeredAt = Instant.now();
        this.searchKey = SearchKey.of(String.join(" ", symbol, title, signer, recipients));
    }

    void entered(String by, Instant at) {
        registeredBy = by;
        registeredAt = at;
    }

    void about(String kindOfSubject, String idOfSubject) {
        subjectKind = kindOfSubject;
        subjectId = idOfSubject;
    }

    /** REG-4 The number stays with the reason beside it. */
    void withdraw(EntryState next, String reason) {
        if (state != EntryState.VALID) {
            throw new BusinessException(RegisterError.NOT_VALID, symbol);
        }
        state = next;
        remark(reason);
    }

    void remark(String words) {
        String whole = note.isEmpty() ? words : note + "\n" + words;
        note = whole.substring(0, Math.min(whole.length(), NOTE_MAX));
    }

    EntryId id() {
        return new EntryId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    OutgoingEntrySummary summary() {
        return new OutgoingEntrySummary(
                id,
                unitId,
                symbol,
                number,
                issuedOn,
                kind,
                title,
                signer,
                recipients,
                state,
                note,
                subjectKind,
                subjectId);
    }
}
