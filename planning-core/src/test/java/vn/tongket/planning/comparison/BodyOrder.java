package vn.tongket.planning.comparison;

import java.util.List;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;

/** Lines in the only order that a plan can have: opening, sections, closing. */
final class BodyOrder {

    private BodyOrder() {}

    static List<PlanLine> of(List<PlanLine> lines) {
        boolean body = lines.stream().anyMatch(line -> line.part().stream() == PlanPart.PARAGRAPH);
        if (!body) {
            return lines;
        }
        BodyLines read = BodyLines.read(lines);
        return BodyLines.of(new PlanText(
                null,
                "Kế hoạch",
                List.of(),
                read.opening(),
                read.sections(),
                read.closing(),
                null,
                List.of(),
                List.of(),
                List.of(),
                new PlanSigner(null, null, null)));
    }
}
