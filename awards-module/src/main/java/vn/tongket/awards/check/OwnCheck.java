package vn.tongket.awards.check;

import vn.tongket.awards.finding.FindingRule;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.account.Caller;

/** Whether somebody nominates himself (tự đề nghị cho mình), AWD-3. */
final class OwnCheck implements Check {

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        if (is(facts.candidate(), context.reader())) {
            notes.add(FindingRule.OWN_NOMINATION, facts.candidate().name());
        }
    }

    private static boolean is(Candidate candidate, Caller reader) {
        return reader.person().value().equals(candidate.personId())
                || (candidate.isKnownByNameOnly() && candidate.nameKey().equals(SearchKey.of(reader.fullName())));
    }
}
