package vn.tongket.awards.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.UnitSummary;

/** A unit's result of a year (kết quả công tác của đơn vị trong năm), AWD-31. */
@Entity
@Table(name = "unit_result", schema = "awards")
class UnitResult {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "\"year\"")
    private int year;

    @Enumerated(EnumType.STRING)
    private UnitRating rating;

    private String source;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected UnitResult() {
        // for JPA
    }

    UnitResult(UnitSummary unit, int year) {
        this.id = Ids.next();
        this.unitId = unit.id();
        this.unitName = unit.name();
        this.year = year;
    }

    void rate(UnitResultEntry entry, String by, Instant now) {
        rating = entry.rating();
        source = entry.source().strip();
        enteredBy = by;
        enteredAt = now;
    }
}
