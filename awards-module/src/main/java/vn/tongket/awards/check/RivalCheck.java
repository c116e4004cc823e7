package vn.tongket.awards.check;

import java.util.List;
import java.util.function.Predicate;
import vn.tongket.awards.finding.FindingRule;

/** The same achievement or period twice, also across campaigns and past decisions (trùng thành tích), AWD-4, AWD-26. */
final class RivalCheck implements Check {

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        Candidate candidate = facts.candidate();
        Merit merit = facts.merit();
        List<Rival> certain = context.rivals(facts).stream()
                .filter(rival -> rival.isCertainly(candidate))
                .toList();
        List<Rival> probable = context.rivals(facts).stream()
                .filter(rival -> rival.isProbably(candidate))
                .toList();
        Predicate<Rival> same = rival -> merit.isSameAs(rival.digest());
        Predicate<Rival> overlapping = rival -> merit.overlaps(rival.from(), rival.to());
        note(certain, same, FindingRule.SAME_ACHIEVEMENT, candidate, notes);
        note(certain, same.negate().and(overlapping), FindingRule.SAME_PERIOD, candidate, notes);
        note(probable, same, FindingRule.LIKELY_SAME_ACHIEVEMENT, candidate, notes);
        note(probable, same.negate().and(overlapping), FindingRule.LIKELY_SAME_PERIOD, candidate, notes);
    }

    private static void note(
            List<Rival> rivals, Predicate<Rival> meant, FindingRule rule, Candidate candidate, Notes notes) {
        rivals.stream().filter(meant).findFirst().ifPresent(rival -> notes.add(rule, candidate.name(), rival.where()));
    }
}
