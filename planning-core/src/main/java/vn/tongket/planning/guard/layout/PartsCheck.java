package vn.tongket.planning.guard.layout;

import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanText;

/** Looks for parts that every plan must have (thành phần thể thức còn thiếu), GRD-1. */
final class PartsCheck implements LayoutCheck {

    private static final String LETTER = "Công văn";

    @Override
    public void check(PlanDraft draft, Found found) {
        PlanText text = draft.text();
        require(draft.letterhead().issuingBody(), GuardRule.ISSUER_MISSING, FindingPart.ISSUER, found);
        require(draft.letterhead().place(), GuardRule.PLACE_MISSING, FindingPart.PLACE, found);
        require(text.title(), GuardRule.TITLE_MISSING, FindingPart.TITLE, found);
        if (!LETTER.equals(text.type())) {
            require(first(text.legalBases().size()), GuardRule.BASES_MISSING, FindingPart.BASIS, found);
        }
        boolean empty = text.sections().isEmpty() && blank(text.opening()) && blank(text.closing());
        require(empty && text.tasks().isEmpty() ? "" : "text", GuardRule.BODY_MISSING, FindingPart.SECTION, found);
        require(text.signer().title(), GuardRule.SIGNER_TITLE_MISSING, FindingPart.SIGNER_TITLE, found);
        require(text.signer().name(), GuardRule.SIGNER_NAME_MISSING, FindingPart.SIGNER_NAME, found);
        require(first(text.recipients().size()), GuardRule.RECIPIENTS_MISSING, FindingPart.RECIPIENT, found);
    }

    private static String first(int size) {
        return size == 0 ? "" : "some";
    }

    private static void require(String words, GuardRule rule, FindingPart part, Found found) {
        if (blank(words)) {
            found.add(rule, part);
        }
    }

    private static boolean blank(String words) {
        return words == null || words.isBlank();
    }
}
