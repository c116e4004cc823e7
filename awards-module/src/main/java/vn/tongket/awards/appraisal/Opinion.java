package vn.tongket.awards.appraisal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.planning.directory.UnitId;

/**
 * An opinion asked of another body (ý kiến của cơ quan liên quan).
 *
 * @param achievement of the nominee, which the body is asked about
 * @param stance null as long as it has not answered
 */
public record Opinion(
        String id,
        String nominationId,
        String nominee,
        String nominatingUnit,
        String achievement,
        UnitId unit,
        String unitName,
        String question,
        LocalDate dueOn,
        Stance stance,
        String answer,
        String answeredBy,
        Instant answeredAt)
        implements Serializable {

    public boolean answered() {
        return stance != null;
    }

    public boolean lateOn(LocalDate day) {
        return !answered() && day.isAfter(dueOn);
    }
}
