package vn.tongket.planning.guard.layout;

import java.util.List;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.FindingPlace;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;

/** Looks at the recipients (nơi nhận): one a line, the last of them "Lưu: VT", GRD-8. */
final class RecipientsCheck implements LayoutCheck {

    @Override
    public void check(PlanDraft draft, Found found) {
        List<String> recipients = draft.text().recipients();
        int filed = -1;
        for (int i = 0; i < recipients.size(); i++) {
            String line = recipients.get(i).strip();
            filed = filing(line) ? i : filed;
            if (line.endsWith(",") || line.replaceFirst("[;.]+$", "").contains(";")) {
                found.add(GuardRule.RECIPIENT_END, FindingPlace.of(FindingPart.RECIPIENT, i), line);
            }
        }
        if (filed < 0 && !recipients.isEmpty()) {
            found.add(GuardRule.FILING_MISSING, FindingPart.RECIPIENT);
        } else if (filed >= 0 && filed < recipients.size() - 1) {
            found.add(GuardRule.FILING_NOT_LAST, FindingPlace.of(FindingPart.RECIPIENT, filed), recipients.get(filed));
        }
    }

    static boolean filing(String line) {
        return SearchKey.of(line).matches("[-–+ ]*luu\\b.*\\b(?:vt|van thu)\\b.*");
    }
}
