package vn.tongket.planning.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tongket.kernel.Ids;

/** A person's place in a unit for a time (chức vụ của cán bộ tại đơn vị). */
@Entity
@Table(name = "membership", schema = "planning")
class Membership {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "position_id")
    private String positionId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Membership() {
        // for JPA
    }

    Membership(PersonId person, UnitId unit, String positionId, LocalDate validFrom) {
        this.id = Ids.next();
        this.personId = person.value();
        this.unitId = unit.value();
        this.positionId = positionId;
        this.validFrom = validFrom;
    }

    void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }
}
