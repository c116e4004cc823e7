package vn.tongket.planning.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A plan as lists show it. */
public record PlanSummary(
        String id,
        long version,
        String number,
        LocalDate issueDate,
        String title,
        PlanStatus status,
        String issuerId,
        String issuerName,
        String timeText,
        Instant startsAt,
        Instant changedAt,
        String parentId)
        implements Serializable {

    public PlanId planId() {
        return new PlanId(id);
    }
}
