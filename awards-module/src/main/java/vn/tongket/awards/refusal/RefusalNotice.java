package vn.tongket.awards.refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tongket.awards.nomination.NominationMoved;
import vn.tongket.planning.directory.UnitSummary;

/** The notice that a nomination was refused (thông báo không được xét khen thưởng), AWD-41. */
@Entity
@Table(name = "refusal_notice", schema = "awards")
class RefusalNotice {

    @Id
    @Column(name = "nomination_id")
    private String nominationId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_name")
    private String unitName;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String signer;

    @Column(name = "signer_title")
    private String signerTitle;

    private String reason;

    protected RefusalNotice() {
        // for JPA
    }

    RefusalNotice(NominationMoved refused, UnitSummary unit, LocalDate day, SignerLine signer) {
        this.nominationId = refused.nomination().id();
        this.unitId = unit.id();
        this.unitName = unit.name();
        this.issuedOn = day;
        this.signer = signer.name();
        this.signerTitle = signer.title();
        this.reason = refused.comment().strip();
    }

    void number(String given) {
        number = given;
    }

    RefusalSummary summary() {
        return new RefusalSummary(
                nominationId, unitId, unitName, number, issuedOn, new SignerLine(signer, signerTitle), reason);
    }
}
