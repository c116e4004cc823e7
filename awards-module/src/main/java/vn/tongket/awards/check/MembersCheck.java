package vn.tongket.awards.check;

import java.util.HashSet;
import java.util.Set;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;
import vn.tongket.kernel.SearchKey;

/**
 * Whether enough members of a collective hold the title that its form asks for (tỷ lệ cá nhân đạt danh hiệu), AWD-101.
 *
 * <p>A title counts when it is in the roll of the year considered, or asked for in the same campaign.
 */
final class MembersCheck implements Check {

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        if (facts.candidate().collective()) {
            context.terms(facts)
                    .filter(FormTerms::asksForMembers)
                    .ifPresent(terms -> examine(facts, terms, context, notes));
        }
    }

    private static void examine(NominationFacts facts, FormTerms terms, CheckContext context, Notes notes) {
        String unit = facts.candidate().unit().value();
        Staff staff = context.onRecord().staff();
        boolean wholeUnit =
                SearchKey.of(staff.unitName(unit)).equals(facts.candidate().nameKey());
        if (!wholeUnit) {
            notes.cite(
                    FindingRule.MEMBERS_UNKNOWN,
                    terms.source(Term.MEMBERS_TITLE).orElse(null),
                    facts.candidate().name());
            return;
        }
        terms.text(Term.MEMBERS_TITLE).ifPresent(title -> share(facts, title, terms, context, notes));
        terms.text(Term.MEMBER_HOLDS)
                .filter(title -> holders(facts, title, context).isEmpty())
                .ifPresent(title -> notes.cite(
                        FindingRule.MEMBER_TITLE_MISSING,
                        terms.source(Term.MEMBER_HOLDS).orElse(null),
                        facts.candidate().name(),
                        TitleCheck.nameOf(title, context.terms())));
    }

    private static void share(NominationFacts facts, String title, FormTerms terms, CheckContext context, Notes notes) {
        int members = context.onRecord().staff().size(facts.candidate().unit().value());
        int holding = holders(facts, title, context).size();
        int wanted = terms.number(Term.MEMBERS_SHARE).orElse(100);
        if ((long) holding * 100 < (long) members * wanted) {
            notes.cite(
                    FindingRule.MEMBERS_SHARE_MISSED,
                    terms.source(Term.MEMBERS_SHARE).orElse(null),
                    facts.candidate().name(),
                    holding,
                    members,
                    TitleCheck.nameOf(title, context.terms()),
                    wanted);
        }
    }

    private static Set<String> holders(NominationFacts facts, String title, CheckContext context) {
        String unit = facts.candidate().unit().value();
        int year = (facts.merit().to() == null ? context.today() : facts.merit().to()).getYear();
        Set<String> holders = new HashSet<>(context.onRecord().holders(unit, title, year));
        context.lines().stream()
                .filter(line -> line.asksFor(title, unit, facts))
                .map(CampaignLine::nomineeKey)
                .forEach(holders::add);
        return holders;
    }
}
