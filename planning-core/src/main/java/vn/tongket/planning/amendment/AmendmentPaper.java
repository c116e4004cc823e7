package vn.tongket.planning.amendment;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.paper.PlanPaper;

/** An amending paper, and the plan as it was before it, as official documents (bản trình bày). */
final class AmendmentPaper {

    private AmendmentPaper() {}

    static OfficialDocument of(AmendmentDetail amendment, PlanHeader plan, String symbol) {
        String series = amendment.kind().series().abbreviation() + "-" + symbol;
        String number = amendment.number();
        LocalDate date = amendment.issueDate();
        return amendment.kind() == AmendmentKind.REPLACEMENT
                ? said(amendment.after(), plan, number, date, series)
                : PlanPaper.of(headed(plan, null, number, date), text(amendment), series);
    }

    /** AMD-6 The plan as it stood before, under the number that it had then. */
    static OfficialDocument original(AmendmentDetail amendment, PlanHeader plan) {
        return said(amendment.before(), plan, amendment.planNumber(), amendment.planDate(), "");
    }

    private static OfficialDocument said(
            PlanDraft draft, PlanHeader plan, String number, LocalDate date, String series) {
        return PlanPaper.of(headed(plan, draft.time().text(), number, date), draft.text(), series);
    }

    private static PlanHeader headed(PlanHeader plan, String time, String number, LocalDate date) {
        return new PlanHeader(
                plan.id(),
                plan.issuer(),
                plan.issuingParent(),
                plan.issuingBody(),
                number,
                date,
                plan.title(),
                plan.status(),
                time,
                plan.startsAt(),
                plan.venue(),
                plan.place(),
                plan.signingAuthority(),
                plan.signerTitle(),
                plan.signerName());
    }

    private static PlanText text(AmendmentDetail amendment) {
        AmendmentText text = amendment.text();
        return new PlanText(
                amendment.kind().type(),
                text.title(),
                text.bases(),
                text.body(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                text.recipients(),
                text.signer());
    }
}
