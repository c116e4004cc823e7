package vn.tongket.awards.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tongket.planning.directory.UnitLevel;

/** A form of award as the law of a time knows it (hình thức khen thưởng). */
@Entity
@Table(name = "award_form", schema = "awards")
class AwardForm {

    @Id
    private String id;

    @Version
    private long version;

    private String code;
    private String name;
    private String certificate;

    @Enumerated(EnumType.STRING)
    private UnitLevel authority;

    @Column(name = "person_multiple")
    private BigDecimal personMultiple;

    @Column(name = "collective_multiple")
    private BigDecimal collectiveMultiple;

    @Column(name = "authority_source")
    private String authoritySource;

    @Column(name = "prize_source")
    private String prizeSource;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected AwardForm() {
        // for JPA
    }
}
