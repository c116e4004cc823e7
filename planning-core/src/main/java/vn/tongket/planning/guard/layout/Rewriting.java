package vn.tongket.planning.guard.layout;

import java.util.List;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;

/** A draft with one part of its text in other words (thay một phần dự thảo). */
final class Rewriting {

    private Rewriting() {}

    static PlanDraft bases(PlanDraft draft, List<String> bases) {
        PlanText text = draft.text();
        return saying(draft, bases, text.opening(), text.sections(), text.closing(), text.recipients());
    }

    static PlanDraft opening(PlanDraft draft, String opening) {
        PlanText text = draft.text();
        return saying(draft, text.legalBases(), opening, text.sections(), text.closing(), text.recipients());
    }

    static PlanDraft sections(PlanDraft draft, List<PlanSection> sections) {
        PlanText text = draft.text();
        return saying(draft, text.legalBases(), text.opening(), sections, text.closing(), text.recipients());
    }

    static PlanDraft closing(PlanDraft draft, String closing) {
        PlanText text = draft.text();
        return saying(draft, text.legalBases(), text.opening(), text.sections(), closing, text.recipients());
    }

    static PlanDraft recipients(PlanDraft draft, List<String> recipients) {
        PlanText text = draft.text();
        return saying(draft, text.legalBases(), text.opening(), text.sections(), text.closing(), recipients);
    }

    static PlanDraft signer(PlanDraft draft, PlanSigner signer) {
        PlanText text = draft.text();
        return with(
                draft,
                new PlanText(
                        text.type(),
                        text.title(),
                        text.legalBases(),
                        text.opening(),
                        text.sections(),
                        text.closing(),
                        text.venue(),
                        text.attendees(),
                        text.tasks(),
                        text.recipients(),
                        signer));
    }

    private static PlanDraft saying(
            PlanDraft draft,
            List<String> bases,
            String opening,
            List<PlanSection> sections,
            String closing,
            List<String> recipients) {
        PlanText text = draft.text();
        return with(
                draft,
                new PlanText(
                        text.type(),
                        text.title(),
                        bases,
                        opening,
                        sections,
                        closing,
                        text.venue(),
                        text.attendees(),
                        text.tasks(),
                        recipients,
                        text.signer()));
    }

    private static PlanDraft with(PlanDraft draft, PlanText text) {
        return new PlanDraft(draft.issuer(), draft.letterhead(), text, draft.time(), draft.warnings());
    }
}
