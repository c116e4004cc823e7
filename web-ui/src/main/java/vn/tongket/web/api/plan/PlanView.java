package vn.tongket.web.api.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.plan.PlanWarning;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.OfficeTime;

/** The whole plan as other programs read it; the same names as in what was extracted and in what is sent. */
public record PlanView(
        String id,
        long version,
        String status,
        String issuerUnitId,
        String parentPlanId,
        String type,
        String number,
        String issuingParent,
        String issuingBody,
        String place,
        LocalDate issueDate,
        String title,
        List<String> legalBasis,
        String opening,
        List<PlanSection> sections,
        String closing,
        String time,
        boolean approximateTime,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String venue,
        List<String> attendees,
        List<Task> tasks,
        List<String> recipients,
        String signingAuthority,
        String signerTitle,
        String signerName,
        List<PlanWarning> warnings,
        List<String> actions) {

    /** Work that the plan assigns. */
    public record Task(String unit, String unitId, String text, List<String> coordinatingUnits, LocalDate deadline) {}

    static PlanView of(PlanDetail plan) {
        PlanText text = plan.text();
        PlanLetterhead head = plan.letterhead();
        PlanTime time = plan.time();
        PlanSigner signer = text.signer();
        return new PlanView(
                plan.id().value(),
                plan.version(),
                Codes.of(plan.status()),
                plan.issuer().value(),
                plan.parent() == null ? null : plan.parent().value(),
                text.type(),
                plan.number(),
                head.issuingParent(),
                head.issuingBody(),
                head.place(),
                plan.issueDate(),
                text.title(),
                text.legalBases(),
                text.opening(),
                text.sections(),
                text.closing(),
                time.text(),
                time.approximate(),
                OfficeTime.of(time.startsAt()),
                OfficeTime.of(time.endsAt()),
                text.venue(),
                text.attendees(),
                text.tasks().stream().map(PlanView::task).toList(),
                text.recipients(),
                signer.authority(),
                signer.title(),
                signer.name(),
                plan.warnings(),
                plan.actions().stream().map(Codes::of).toList());
    }

    private static Task task(PlanAssignment task) {
        return new Task(
                task.unit(),
                task.unitId() == null ? null : task.unitId().value(),
                task.text(),
                task.coordinatingUnits(),
                task.deadline());
    }
}
