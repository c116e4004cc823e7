package vn.tongket.awards.check;

import java.util.Optional;
import vn.tongket.awards.conduct.UnitRating;
import vn.tongket.awards.conduct.UnitResultSummary;
import vn.tongket.awards.finding.FindingRule;

/** A head is judged by the unit's own result (thành tích người đứng đầu gắn với kết quả của đơn vị). */
final class HeadCheck implements Check {

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        Candidate candidate = facts.candidate();
        String unit = candidate.unit().value();
        Staff staff = context.onRecord().staff();
        if (candidate.collective() || !staff.leads(candidate.personId(), unit)) {
            return;
        }
        int year = (facts.merit().to() == null ? context.today() : facts.merit().to()).getYear();
        Optional<UnitResultSummary> result = context.onRecord().result(unit, year);
        if (result.isPresent()) {
            result.filter(found -> found.rating() == UnitRating.NOT_COMPLETED)
                    .ifPresent(weak -> notes.add(
                            FindingRule.UNIT_RESULT_WEAK,
                            candidate.name(),
                            weak.unitName(),
                            String.valueOf(year),
                            Texts.of(weak.rating())));
        } else if (!isNominated(unit, facts, context)) {
            notes.add(FindingRule.UNIT_NOT_NOMINATED, candidate.name(), staff.unitName(unit));
        }
    }

    private static boolean isNominated(String unit, NominationFacts facts, CheckContext context) {
        return context.lines().stream()
                .filter(line -> line.campaignId().equals(facts.campaign().value()))
                .anyMatch(line -> line.collective() && line.nomineeUnitId().equals(unit));
    }
}
