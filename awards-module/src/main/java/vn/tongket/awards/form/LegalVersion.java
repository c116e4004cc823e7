package vn.tongket.awards.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The commendation law of a time (căn cứ pháp luật về thi đua, khen thưởng). */
@Entity
@Table(name = "legal_version", schema = "awards")
class LegalVersion {

    @Id
    private String id;

    private String law;
    private String decree;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected LegalVersion() {
        // for JPA
    }
}
