package vn.tongket.awards.conduct;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.awards.form.DisciplineLevel;

/** A disciplinary measure on record (kỷ luật đã ghi nhận). */
public record DisciplineSummary(
        String id,
        String personId,
        String personName,
        String unitId,
        String unitName,
        DisciplineLevel level,
        LocalDate decidedOn,
        LocalDate endsOn,
        String source)
        implements Serializable {

    /** Whether it was in force on any day of that time; a time without an end lasts. */
    public boolean touches(LocalDate from, LocalDate to) {
        return (to == null || !decidedOn.isAfter(to)) && (from == null || !endsOn.isBefore(from));
    }
}
