package vn.tongket.planning.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/** A document that came to the office (văn bản đến), one line of the incoming register. */
@Entity
@Table(name = "incoming_document", schema = "planning")
class IncomingDocument {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "\"year\"")
    private int year;

    private int number;

    @Column(name = "arrived_on")
    private LocalDate arrivedOn;

    private String author;
    private String symbol;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    private String kind;
    private String subject;

    @Column(name = "holder_unit")
    private String holderUnit;

    @Column(name = "holder_person")
    private String holderPerson;

    @Column(name = "passed_on")
    private LocalDate passedOn;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String note;

    @Column(name = "plan_id")
    private String planId;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_link")
    private PlanLinkKind planLink;

    @Column(name = "same_as")
    private String sameAs;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "registered_by")
    private String registeredBy;

    protected IncomingDocument() {
        // for JPA
    }

    IncomingDocument(UnitId body, int number, IncomingEntry entry, String registeredBy) {
        this.id = Ids.next();
        this.unitId = body.value();
        this.year = entry.arrivedOn().getYear();
        this.number = number;
        this.signedBy = "";
        this.registeredBy = registeredBy;
        correct(entry);
    }

    /** The number and the day of arrival stay what they were entered as. */
    final void correct(IncomingEntry entry) {
        arrivedOn = arrivedOn == null ? entry.arrivedOn() : arrivedOn;
        author = entry.author().strip();
        symbol = words(entry.symbol());
        datedOn = entry.datedOn();
        kind = words(entry.kind());
        subject = entry.subject().strip();
        dueOn = entry.dueOn();
        note = words(entry.note());
        sameAs = entry.sameAs();
        searchKey = SearchKey.of(String.join(" ", symbol, author, kind, subject, note));
        if (datedOn != null && datedOn.isAfter(arrivedOn)) {
            throw new BusinessException(IncomingError.YOUNGER_THAN_ARRIVAL);
        }
    }

    private static String words(String text) {
        return text == null ? "" : text.strip();
    }

    void assign(IncomingAssignment assignment) {
        if (assignment.passedOn() != null && assignment.unit() == null && assignment.person() == null) {
            throw new BusinessException(IncomingError.NOBODY_TO_PASS_TO);
        }
        holderUnit = assignment.unit() == null ? null : assignment.unit().value();
        holderPerson = assignment.person() == null ? null : assignment.person().value();
        passedOn = assignment.passedOn();
        signedBy = words(assignment.signedBy());
    }

    /** INC-5; null for both takes the link away. */
    void link(PlanId plan, PlanLinkKind link) {
        planId = plan == null ? null : plan.value();
        planLink = plan == null ? null : link;
    }

    IncomingId id() {
        return new IncomingId(id);
    }

    long version() {
        return version;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    IncomingSummary summary() {
        return new IncomingSummary(
                id,
                unitId,
                number,
                arrivedOn,
                author,
                symbol,
                datedOn,
                kind,
                subject,
                holderUnit,
                holderPerson,
                passedOn,
                signedBy,
                dueOn,
                note,
                planId,
                planLink,
                version);
    }
}
