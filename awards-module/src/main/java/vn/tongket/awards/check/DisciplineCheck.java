package vn.tongket.awards.check;

import java.util.Optional;
import vn.tongket.awards.conduct.DisciplineSummary;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.DisciplineLevel;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;

/** Whether the nominee, or somebody in the collective, was disciplined in the time considered (kỷ luật). */
final class DisciplineCheck implements Check {

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        Optional<FormTerms> terms = context.terms(facts);
        Optional<DisciplineLevel> excluding = terms.flatMap(FormTerms::excludingDiscipline);
        String source = terms.flatMap(known -> known.source(Term.NO_DISCIPLINE)).orElse(null);
        boolean collective = facts.candidate().collective();
        context.onRecord().disciplines().stream()
                .filter(measure -> concerns(measure, facts.candidate()))
                .filter(measure ->
                        measure.touches(facts.merit().from(), facts.merit().to()))
                .filter(measure -> !collective || reaches(measure, excluding))
                .findFirst()
                .ifPresent(measure -> notes.cite(
                        rule(collective, reaches(measure, excluding)),
                        source,
                        measure.personName(),
                        Texts.of(measure.level()),
                        measure.source()));
    }

    private static FindingRule rule(boolean collective, boolean excluded) {
        if (collective) {
            return FindingRule.UNIT_MEMBER_DISCIPLINED;
        }
        return excluded ? FindingRule.DISCIPLINED : FindingRule.DISCIPLINE_ON_RECORD;
    }

    private static boolean reaches(DisciplineSummary measure, Optional<DisciplineLevel> excluding) {
        return excluding.filter(least -> measure.level().isAtLeast(least)).isPresent();
    }

    private static boolean concerns(DisciplineSummary measure, Candidate candidate) {
        return candidate.collective()
                ? measure.unitId().equals(candidate.unit().value())
                : measure.personId().equals(candidate.personId());
    }
}
