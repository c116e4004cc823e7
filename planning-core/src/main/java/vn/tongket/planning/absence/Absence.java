package vn.tongket.planning.absence;

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
import vn.tongket.planning.directory.PersonId;

/** Absence (vắng mặt) of a person on some days. */
@Entity
@Table(name = "absence", schema = "planning")
class Absence {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Absence() {
        // for JPA
    }

    static Absence of(AbsenceEntry entry, String by) {
        if (entry.lastDay().isBefore(entry.firstDay())) {
            throw new BusinessException(AbsenceError.ENDS_BEFORE_IT_BEGINS);
        }
        Absence absence = new Absence();
        absence.id = Ids.next();
        absence.personId = entry.person().value();
        absence.kind = entry.kind();
        absence.firstDay = entry.firstDay();
        absence.lastDay = entry.lastDay();
        absence.note = entry.note();
        absence.recordedBy = by;
        return absence;
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
