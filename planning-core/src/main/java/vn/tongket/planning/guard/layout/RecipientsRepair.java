package vn.tongket.planning.guard.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanDraft;

/** Puts the recipients right (sửa nơi nhận). */
final class RecipientsRepair {

    private RecipientsRepair() {}

    static PlanDraft repaired(PlanDraft draft, PlanFinding finding) {
        List<String> lines = new ArrayList<>(draft.text().recipients());
        switch (finding.rule()) {
            case FILING_MISSING -> lines.add("Lưu: VT");
            case FILING_NOT_LAST -> lines.add(lines.remove((int) finding.place().index()));
            default -> separate(lines, finding.place().index());
        }
        return Rewriting.recipients(draft, lines);
    }

    /** Two recipients of one line get a line each, and no line keeps a mark that the printing sets. */
    private static void separate(List<String> lines, int index) {
        List<String> names = Arrays.stream(lines.remove(index).split(";"))
                .map(name -> name.replaceFirst("[\\s,;]+$", "").strip())
                .filter(name -> !name.isEmpty())
                .toList();
        lines.addAll(index, names);
    }
}
