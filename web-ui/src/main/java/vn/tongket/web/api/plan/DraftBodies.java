package vn.tongket.web.api.plan;

import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.web.api.OfficeTime;

/** Drafts in the form in which they are sent, so that what was read can be sent back as it is. */
final class DraftBodies {

    private DraftBodies() {}

    static PlanDraft draftOf(PlanDetail plan) {
        return new PlanDraft(plan.issuer(), plan.letterhead(), plan.text(), plan.time(), plan.warnings());
    }

    static PlanBody of(PlanDraft draft) {
        PlanText text = draft.text();
        PlanLetterhead head = draft.letterhead();
        PlanSigner signer = text.signer();
        return new PlanBody(
                text.type(),
                head.number(),
                head.issuingParent(),
                head.issuingBody(),
                head.place(),
                head.date(),
                text.title(),
                text.legalBases(),
                text.opening(),
                text.sections().stream()
                        .map(section -> new PlanBody.Section(
                                section.level(), section.number(), section.heading(), section.text()))
                        .toList(),
                text.closing(),
                draft.time().text(),
                text.venue(),
                text.attendees(),
                text.tasks().stream().map(DraftBodies::task).toList(),
                text.recipients(),
                signer.authority(),
                signer.title(),
                signer.name(),
                draft.warnings().stream()
                        .map(warning -> new PlanBody.Warning(
                                warning.code(), warning.message(), warning.line(), warning.accepted()))
                        .toList(),
                draft.issuer() == null ? null : draft.issuer().value(),
                OfficeTime.of(draft.time().startsAt()),
                OfficeTime.of(draft.time().endsAt()));
    }

    private static PlanBody.Task task(PlanAssignment task) {
        return new PlanBody.Task(
                task.unit(),
                task.unitId() == null ? null : task.unitId().value(),
                task.text(),
                task.coordinatingUnits(),
                task.deadline());
    }
}
