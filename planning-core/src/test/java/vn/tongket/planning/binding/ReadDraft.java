package vn.tongket.planning.binding;

import java.util.List;
import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** What was read of a document as a draft, as a page stores it. */
public final class ReadDraft {

    private ReadDraft() {}

    public static PlanDraft of(ExtractedPlan plan) {
        PlanText text = new PlanText(
                plan.type(),
                plan.title(),
                plan.legalBasis(),
                plan.opening(),
                plan.sections().stream()
                        .map(it -> new PlanSection(it.level(), it.number(), it.heading(), it.text()))
                        .toList(),
                plan.closing(),
                plan.venue(),
                plan.attendees(),
                plan.tasks().stream()
                        .map(it ->
                                new PlanAssignment(it.unit(), null, it.text(), it.coordinatingUnits(), it.deadline()))
                        .toList(),
                plan.recipients(),
                new PlanSigner(plan.signingAuthority(), plan.signerTitle(), plan.signerName()));
        PlanLetterhead head = new PlanLetterhead(
                plan.issuingParent(), plan.issuingBody(), plan.place(), plan.number(), plan.issueDate());
        return new PlanDraft(null, head, text, new PlanTime(plan.time(), null, null), List.of());
    }
}
