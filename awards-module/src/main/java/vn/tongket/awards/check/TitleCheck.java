package vn.tongket.awards.check;

import java.util.Map;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;

/** Whether the titles needed before are in the roll, for enough years (danh hiệu, số năm phải đạt trước). */
final class TitleCheck implements Check {

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        context.terms(facts)
                .ifPresent(terms -> terms.text(Term.EARLIER_TITLE)
                        .ifPresent(title -> examine(facts, title, terms, context, notes)));
    }

    private static void examine(
            NominationFacts facts, String title, FormTerms terms, CheckContext context, Notes notes) {
        long years = context.onRecord().awards(facts.candidate()).stream()
                .filter(award -> award.formCode().equals(title))
                .map(award -> award.decidedOn().getYear())
                .distinct()
                .count();
        int wanted = terms.number(Term.EARLIER_YEARS).orElse(1);
        String name = facts.candidate().name();
        String titleName = nameOf(title, context.terms());
        if (years == 0) {
            notes.cite(
                    FindingRule.EARLIER_TITLE_MISSING,
                    terms.source(Term.EARLIER_TITLE).orElse(null),
                    name,
                    titleName);
        } else if (years < wanted) {
            notes.cite(
                    FindingRule.YEARS_MISSING,
                    terms.source(Term.EARLIER_YEARS).orElse(null),
                    name,
                    years,
                    titleName,
                    wanted);
        }
    }

    static String nameOf(String code, Map<String, FormTerms> terms) {
        FormTerms known = terms.get(code);
        return known == null ? code : known.form().certificate();
    }
}
