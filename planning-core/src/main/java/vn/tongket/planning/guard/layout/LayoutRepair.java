package vn.tongket.planning.guard.layout;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSigner;

/** What one click can put right (sửa thể thức bằng một thao tác): only where nothing is to be decided, GRD-15. */
public final class LayoutRepair {

    private static final Set<GuardRule> MECHANICAL = EnumSet.of(
            GuardRule.NUMBER_ZERO,
            GuardRule.NUMBER_SPACES,
            GuardRule.DAY_ZERO,
            GuardRule.MONTH_ZERO,
            GuardRule.CAPITALS,
            GuardRule.BASIS_END,
            GuardRule.END_MARK,
            GuardRule.FILING_MISSING,
            GuardRule.FILING_NOT_LAST,
            GuardRule.RECIPIENT_END,
            GuardRule.SIGNER_ORDER,
            GuardRule.SIGNER_FORM,
            GuardRule.SIGNER_CASE,
            GuardRule.NAME_CASE,
            GuardRule.NAME_DEGREE);

    private LayoutRepair() {}

    public static boolean mechanical(PlanFinding finding) {
        return MECHANICAL.contains(finding.rule());
    }

    /** The draft without this finding; the same draft where a person has to decide. */
    public static PlanDraft repaired(PlanDraft draft, PlanFinding finding) {
        if (!mechanical(finding)) {
            return draft;
        }
        return switch (finding.place().part()) {
            case NUMBER -> numbered(draft);
            case AUTHORITY, SIGNER_TITLE, SIGNER_NAME -> signed(draft, finding.rule());
            case RECIPIENT -> RecipientsRepair.repaired(draft, finding);
            default -> WordsRepair.repaired(draft, finding);
        };
    }

    private static PlanDraft numbered(PlanDraft draft) {
        PlanLetterhead head = draft.letterhead();
        String number = NumberCheck.zeroed(head.number().replaceAll("\\s", ""));
        return new PlanDraft(
                draft.issuer(),
                new PlanLetterhead(head.issuingParent(), head.issuingBody(), head.place(), number, head.date()),
                draft.text(),
                draft.time(),
                draft.warnings());
    }

    private static PlanDraft signed(PlanDraft draft, GuardRule rule) {
        PlanSigner signer = draft.text().signer();
        Authority authority = Authority.of(signer.authority());
        return Rewriting.signer(
                draft,
                switch (rule) {
                    case SIGNER_ORDER -> new PlanSigner(authority.ordered().text(), signer.title(), signer.name());
                    case SIGNER_FORM -> new PlanSigner(authority.spelled().text(), signer.title(), signer.name());
                    case SIGNER_CASE ->
                        new PlanSigner(signer.authority(), signer.title().toUpperCase(Locale.ROOT), signer.name());
                    case NAME_CASE ->
                        new PlanSigner(signer.authority(), signer.title(), SignerCheck.inLowerCase(signer.name()));
                    default ->
                        new PlanSigner(signer.authority(), signer.title(), SignerCheck.withoutDegree(signer.name()));
                });
    }
}
