package vn.tongket.web.api.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.tongket.planning.plan.PlanSummary;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.OfficeTime;

/** A plan in a list. */
public record PlanLine(
        String id,
        long version,
        String number,
        LocalDate issueDate,
        String title,
        String status,
        String issuerUnitId,
        String issuerName,
        String time,
        OffsetDateTime startsAt,
        OffsetDateTime changedAt,
        String parentPlanId) {

    static PlanLine of(PlanSummary plan) {
        return new PlanLine(
                plan.id(),
                plan.version(),
                plan.number(),
                plan.issueDate(),
                plan.title(),
                Codes.of(plan.status()),
                plan.issuerId(),
                plan.issuerName(),
                plan.timeText(),
                OfficeTime.of(plan.startsAt()),
                OfficeTime.of(plan.changedAt()),
                plan.parentId());
    }
}
