package vn.tongket.web.api.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.plan.PlanWarning;

/** A plan as other programs send it (PlanDraft of the contract); what was extracted from a file fits as it is. */
public record PlanBody(
        String type,
        String number,
        String issuingParent,
        String issuingBody,
        String place,
        LocalDate issueDate,
        @NotBlank @Size(max = 1_000) String title,
        List<String> legalBasis,
        String opening,
        @Size(max = 1_000) List<@NotNull @Valid Section> sections,
        String closing,
        String time,
        String venue,
        List<String> attendees,
        @Size(max = 1_000) List<@NotNull @Valid Task> tasks,
        List<String> recipients,
        String signingAuthority,
        String signerTitle,
        String signerName,
        @Size(max = 500) List<@NotNull @Valid Warning> warnings,
        String issuerUnitId,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt) {

    /** A heading with its text. */
    public record Section(int level, String number, String heading, String text) {}

    /** Work for a unit; {@code unitId} is the unit of the directory, where the sender knows it. */
    public record Task(
            String unit, String unitId, @NotBlank String text, List<String> coordinatingUnits, LocalDate deadline) {}

    /** Something to be looked at. */
    public record Warning(@NotBlank String code, String message, Integer line, Boolean accepted) {}

    PlanDraft draft() {
        return new PlanDraft(
                unit(issuerUnitId),
                new PlanLetterhead(issuingParent, issuingBody, place, number, issueDate),
                text(),
                new PlanTime(
                        time,
                        startsAt == null ? null : startsAt.toInstant(),
                        endsAt == null ? null : endsAt.toInstant()),
                listed(warnings).stream().map(PlanBody::warning).toList());
    }

    private PlanText text() {
        return new PlanText(
                type,
                title,
                legalBasis,
                opening,
                listed(sections).stream().map(PlanBody::section).toList(),
                closing,
                venue,
                attendees,
                listed(tasks).stream().map(PlanBody::task).toList(),
                recipients,
                new PlanSigner(signingAuthority, signerTitle, signerName));
    }

    private static PlanSection section(Section section) {
        return new PlanSection(section.level(), section.number(), section.heading(), section.text());
    }

    private static PlanAssignment task(Task task) {
        return new PlanAssignment(
                task.unit(), unit(task.unitId()), task.text(), task.coordinatingUnits(), task.deadline());
    }

    private static PlanWarning warning(Warning warning) {
        return new PlanWarning(
                warning.code(), warning.message(), warning.line(), Boolean.TRUE.equals(warning.accepted()));
    }

    private static UnitId unit(String id) {
        return id == null || id.isBlank() ? null : new UnitId(id);
    }

    private static <T> List<T> listed(List<T> items) {
        return items == null ? List.of() : items;
    }
}
