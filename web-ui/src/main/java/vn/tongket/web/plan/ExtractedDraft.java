package vn.tongket.web.plan;

import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.plan.PlanWarning;

/** What was read from a file, as a draft that a person goes over (dự thảo từ văn bản). */
public final class ExtractedDraft {

    private ExtractedDraft() {}

    public static PlanDraft of(ExtractedPlan plan) {
        return new PlanDraft(
                null,
                new PlanLetterhead(
                        plan.issuingParent(), plan.issuingBody(), plan.place(), plan.number(), plan.issueDate()),
                text(plan),
                new PlanTime(plan.time(), null, null),
                plan.warnings().stream()
                        .map(warning -> new PlanWarning(warning.code(), warning.message(), warning.line(), false))
                        .toList());
    }

    private static PlanText text(ExtractedPlan plan) {
        return new PlanText(
                plan.type(),
                plan.title(),
                plan.legalBasis(),
                plan.opening(),
                plan.sections().stream().map(ExtractedDraft::section).toList(),
                plan.closing(),
                plan.venue(),
                plan.attendees(),
                plan.tasks().stream().map(ExtractedDraft::task).toList(),
                plan.recipients(),
                new PlanSigner(plan.signingAuthority(), plan.signerTitle(), plan.signerName()));
    }

    private static PlanSection section(ExtractedPlan.Section section) {
        return new PlanSection(section.level(), section.number(), section.heading(), section.text());
    }

    private static PlanAssignment task(ExtractedPlan.Task task) {
        return new PlanAssignment(task.unit(), null, task.text(), task.coordinatingUnits(), task.deadline());
    }
}
