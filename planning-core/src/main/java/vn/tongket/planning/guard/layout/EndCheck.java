package vn.tongket.planning.guard.layout;

import java.util.List;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;

/** Looks for the mark "./." that closes the text (dấu kết thúc), GRD-7. */
final class EndCheck implements LayoutCheck {

    @Override
    public void check(PlanDraft draft, Found found) {
        List<Line> lines = Line.of(draft).stream()
                .filter(line -> line.place().part() != FindingPart.BASIS)
                .filter(line -> !line.text().isBlank())
                .toList();
        if (!lines.isEmpty()) {
            Line last = lines.get(lines.size() - 1);
            if (!last.text().strip().endsWith("./.")) {
                found.add(GuardRule.END_MARK, last.place(), last.text());
            }
        }
    }
}
