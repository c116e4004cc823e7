package vn.tongket.planning.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tongket.kernel.Ids;

/** One line of the outgoing register (một dòng trong sổ đăng ký văn bản đi). */
@Entity
@Table(name = "outgoing_entry", schema = "planning")
class OutgoingEntry {

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
    }
}
