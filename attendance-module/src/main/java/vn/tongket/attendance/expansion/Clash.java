package vn.tongket.attendance.expansion;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.planning.absence.AbsenceKind;
import vn.tongket.planning.absence.AbsenceSummary;

/**
 * A reason why a guest may not be able to come (trùng lịch), ATT-24.
 *
 * @param absence why he is away; null when he is invited elsewhere
 * @param until the last day on which he is away
 * @param conference the title of the other conference, which begins at {@code at}
 */
public record Clash(
        ClashKind kind,
        String personId,
        String fullName,
        AbsenceKind absence,
        LocalDate until,
        String conference,
        Instant at)
        implements Serializable {

    static Clash away(AbsenceSummary absence) {
        return new Clash(
                ClashKind.AWAY, absence.personId(), absence.fullName(), absence.kind(), absence.lastDay(), null, null);
    }
}
