package vn.tongket.planning.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.EntryId;

/** A copy of a registered paper on its way to a recipient (lượt gửi văn bản). */
@Entity
@Table(name = "dispatch", schema = "planning")
class Dispatch {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "entry_id")
    private String entryId;

    @Column(name = "\"position\"")
    private int position;

    private String recipient;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    private DispatchWay way;

    private int copies;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private String note;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    protected Dispatch() {
        // for JPA
    }

    /** On paper, one copy, not sent yet. */
    Dispatch(EntryId entry, int position, Recipient recipient) {
        this.id = Ids.next();
        this.entryId = entry.value();
        this.position = position;
        this.recipient = recipient.words();
        this.unitId = recipient.unit() == null ? null : recipient.unit().value();
        this.way = recipient.byReference() ? DispatchWay.OTHER : DispatchWay.PAPER;
        this.copies = recipient.byReference() ? 0 : 1;
        this.note = "";
    }

    /** DST-2 The unit has it from this day on. */
    void inPortal(LocalDate day) {
        way = DispatchWay.PORTAL;
        copies = 0;
        sentOn = day;
    }

    void change(DispatchNote wanted) {
        if (wanted.way() == DispatchWay.PORTAL && unitId == null) {
            throw new BusinessException(DispatchError.NOT_A_PORTAL_UNIT, recipient);
        }
        String signer = blank(wanted.signedBy()) ? null : wanted.signedBy().strip();
        if (wanted.signedOn() != null && signer == null) {
            throw new BusinessException(DispatchError.SIGNER_MISSING);
        }
        if (wanted.signedOn() != null
                && (wanted.sentOn() == null || wanted.signedOn().isBefore(wanted.sentOn()))) {
            throw new BusinessException(DispatchError.SIGNED_BEFORE_SENT);
        }
        way = wanted.way();
        copies = wanted.copies();
        sentOn = wanted.sentOn();
        signedBy = signer;
        signedOn = wanted.signedOn();
        note = blank(wanted.note()) ? "" : wanted.note().strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** DST-2 The first time counts. */
    void opened(String by, Instant at) {
        if (openedAt == null) {
            openedAt = at;
            openedBy = by;
        }
    }

    DispatchId id() {
        return new DispatchId(id);
    }

    long version() {
        return version;
    }

    EntryId entry() {
        return new EntryId(entryId);
    }

    UnitId unit() {
        return unitId == null ? null : new UnitId(unitId);
    }

    DispatchSummary summary() {
        return new DispatchSummary(
                id, entryId, position, recipient, unitId, way, copies, sentOn, signedBy, signedOn, note, openedAt,
                openedBy, version);
    }
}
