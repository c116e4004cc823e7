package vn.tongket.planning.amendment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** An amending paper as lists show it. */
public record AmendmentSummary(
        String id,
        AmendmentKind kind,
        AmendmentStatus status,
        String title,
        String number,
        LocalDate issueDate,
        Instant appliedAt)
        implements Serializable {

    public AmendmentId amendmentId() {
        return new AmendmentId(id);
    }
}
