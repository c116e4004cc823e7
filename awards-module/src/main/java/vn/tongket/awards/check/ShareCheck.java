package vn.tongket.awards.check;

import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;

/** Whether more of a unit's staff are nominated than the form's share allows (vượt tỷ lệ so với số người của đơn vị). */
final class ShareCheck implements Check {

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        if (!facts.candidate().collective()) {
            context.terms(facts)
                    .ifPresent(terms -> terms.number(Term.SHARE_OF_STAFF)
                            .ifPresent(share -> examine(facts, share, terms, context, notes)));
        }
    }

    private static void examine(NominationFacts facts, int share, FormTerms terms, CheckContext context, Notes notes) {
        int staff = context.onRecord().staff().size(facts.unit().value());
        long nominated = 1
                + context.lines().stream()
                        .filter(line -> line.unitId().equals(facts.unit().value()) && !line.collective())
                        .filter(line -> line.formCode().equals(facts.formCode()))
                        .filter(line -> line.countsBefore(facts))
                        .count();
        if (staff > 0 && nominated * 100 > (long) staff * share) {
            notes.cite(
                    FindingRule.SHARE_EXCEEDED,
                    terms.source(Term.SHARE_OF_STAFF).orElse(null),
                    staff,
                    nominated,
                    share);
        }
    }
}
