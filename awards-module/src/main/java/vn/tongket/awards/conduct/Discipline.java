package vn.tongket.awards.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.awards.form.DisciplineLevel;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;

/** A disciplinary measure (kỷ luật), AWD-30. */
@Entity
@Table(name = "discipline", schema = "awards")
class Discipline {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Enumerated(EnumType.STRING)
    private DisciplineLevel level;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String source;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Discipline() {
        // for JPA
    }

    Discipline(DisciplineEntry entry, String personName, String unitName, String by, Instant now) {
        if (entry.endsOn().isBefore(entry.decidedOn())) {
            throw new BusinessException(ConductError.DATES_REVERSED);
        }
        this.id = Ids.next();
        this.personId = entry.person().value();
        this.personName = personName;
        this.unitId = entry.unit().value();
        this.unitName = unitName;
        this.level = entry.level();
        this.decidedOn = entry.decidedOn();
        this.endsOn = entry.endsOn();
        this.source = entry.source().strip();
        this.enteredBy = by;
        this.enteredAt = now;
    }
}
