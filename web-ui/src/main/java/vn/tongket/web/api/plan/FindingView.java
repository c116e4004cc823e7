package vn.tongket.web.api.plan;

import java.util.Locale;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.guard.layout.LayoutRepair;

/**
 * A finding of the guard as the calls show it (phát hiện về thể thức).
 *
 * @param rule stable code of the rule
 * @param citation where the rule is ordered; null for good practice
 * @param repairable whether one click on the page puts it right
 */
public record FindingView(
        String rule,
        String ruleNumber,
        String severity,
        Place place,
        String message,
        String citation,
        boolean repairable) {

    /** Where it stands: the part, which of them from 0, and which line from 0. */
    public record Place(String part, Integer index, Integer line) {}

    static FindingView of(PlanFinding finding, Locale locale) {
        return new FindingView(
                finding.rule().name(),
                finding.rule().number(),
                finding.severity().code(),
                new Place(
                        finding.place().part().code(),
                        finding.place().index(),
                        finding.place().line()),
                finding.text(locale),
                finding.citation(),
                LayoutRepair.mechanical(finding));
    }
}
