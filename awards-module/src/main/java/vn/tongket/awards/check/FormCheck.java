package vn.tongket.awards.check;

import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;

/** Whether the form may be asked for here and for such a nominee (hình thức, thẩm quyền, đối tượng), AWD-6. */
final class FormCheck implements Check {

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        context.terms(facts).ifPresent(terms -> examine(facts, context.campaign(facts), terms, notes));
    }

    private static void examine(NominationFacts facts, CampaignDetail campaign, FormTerms terms, Notes notes) {
        String form = terms.form().name();
        if (!campaign.formCodes().contains(facts.formCode())) {
            notes.add(FindingRule.FORM_NOT_IN_CAMPAIGN, form);
        }
        if (!terms.decidedAt(campaign.decidingLevel())) {
            String source = terms.source(Term.AUTHORITY).orElse(terms.form().authoritySource());
            notes.cite(FindingRule.FORM_ABOVE_AUTHORITY, source, form, campaign.decidingUnitName());
        }
        if (!terms.isFor(facts.candidate().collective())) {
            notes.cite(FindingRule.NOT_FOR_SUBJECT, terms.source(Term.SUBJECTS).orElse(null), form);
        }
    }
}
