package vn.tongket.planning.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.plan.paper.PlanPaper;

/** An amending paper, and the plan as it was before it, as official documents (bản trình bày). */
final class AmendmentPaper {

    private AmendmentPaper() {}

    static OfficialDocument of(AmendmentDetail amendment, PlanHeader plan, String symbol) {
        String series = amendment.kind().series().symbol(symbol, amendment.field());
        String number = amendment.number();
        LocalDate date = amendment.issueDate();
        return switch (amendment.kind()) {
            case REPLACEMENT -> said(amendment.after(), plan, number, date, series);
            case CORRECTION -> letter(amendment, plan, number == null ? series : number);
            default -> PlanPaper.of(headed(plan, null, number, date), text(amendment), series);
        };
    }

    private static OfficialDocument letter(AmendmentDetail amendment, PlanHeader plan, String number) {
        AmendmentText text = amendment.text();
        OfficialDocumentBuilder letter = OfficialDocument.issuedBy(
                        capitals(plan.issuingParent()), capitals(plan.issuingBody()))
                .number(number)
                .at(plan.place() == null ? "" : plan.place(), amendment.issueDate())
                .title("V/v " + text.title().substring(0, 1).toLowerCase(Locale.ROOT)
                        + text.title().substring(1))
                .addressedTo(
                        CorrectionWording.addressees(amendment.before().text().recipients()));
        text.body().lines().forEach(letter::paragraph);
        return letter.recipients(text.recipients())
                .signedBy(PlanPaper.signature(text.signer()))
                .build();
    }

    private static String capitals(String name) {
        return name == null ? "" : name.toUpperCase(Locale.ROOT);
    }

    /** The paper as the guard of layout and bases reads it. */
    static PlanDraft leaving(AmendmentDetail amendment) {
        PlanDraft before = amendment.before();
        return amendment.kind() == AmendmentKind.REPLACEMENT
                ? amendment.after()
                : new PlanDraft(
                        before.issuer(),
                        before.letterhead(),
                        text(amendment),
                        new PlanTime(null, null, null),
                        List.of());
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
