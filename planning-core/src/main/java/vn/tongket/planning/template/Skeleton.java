package vn.tongket.planning.template;

import java.util.List;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** What of a plan holds for others too (phần dùng lại được), REV-10. */
final class Skeleton {

    private Skeleton() {}

    static PlanDraft of(PlanDraft plan) {
        return new PlanDraft(
                plan.issuer(),
                unnumbered(plan.letterhead()),
                withoutDeadlines(plan.text()),
                new PlanTime(plan.time().text(), null, null),
                List.of());
    }

    static PlanLetterhead unnumbered(PlanLetterhead head) {
        return new PlanLetterhead(head.issuingParent(), head.issuingBody(), head.place(), null, null);
    }

    private static PlanText withoutDeadlines(PlanText text) {
        return new PlanText(
                text.type(),
                text.title(),
                text.legalBases(),
                text.opening(),
                text.sections(),
                text.closing(),
                text.venue(),
                text.attendees(),
                text.tasks().stream().map(Skeleton::withoutDeadline).toList(),
                text.recipients(),
                text.signer());
    }

    static PlanAssignment withoutDeadline(PlanAssignment task) {
        return new PlanAssignment(task.unit(), task.unitId(), task.text(), task.coordinatingUnits(), null);
    }
}
