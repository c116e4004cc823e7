package vn.tongket.awards.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.ChainStep;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;

/** Whether the time for the next step is over (quá hạn), by the campaign's calendar or by law: AWD-24, AWD-102. */
final class DeadlineCheck implements Check {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        lastDay(facts.awaits(), context.campaign(facts))
                .filter(day -> context.today().isAfter(day))
                .ifPresent(day -> notes.add(FindingRule.DEADLINE_MISSED, DAY.format(day)));
        context.terms(facts).ifPresent(terms -> examine(facts, terms, context, notes));
    }

    private static void examine(NominationFacts facts, FormTerms terms, CheckContext context, Notes notes) {
        Optional<LocalDate> since = context.since(facts);
        Optional<Term> term = term(facts.awaits());
        if (since.isPresent() && term.isPresent()) {
            context.deadlines()
                    .of(terms, term.get(), since.get())
                    .filter(deadline -> deadline.missedOn(context.today()))
                    .ifPresent(deadline -> notes.cite(
                            FindingRule.LEGAL_DEADLINE_MISSED,
                            deadline.source(),
                            DAY.format(deadline.day()),
                            deadline.workingDays()));
        }
    }

    private static Optional<Term> term(Pending awaits) {
        return Optional.ofNullable(
                switch (awaits) {
                    case APPRAISE -> Term.APPRAISAL_DAYS;
                    case VOTE -> Term.COUNCIL_DAYS;
                    case PROPOSE, DECIDE -> Term.DECISION_DAYS;
                    case SUBMIT, ENDORSE, NOTHING -> null;
                });
    }

    private static Optional<LocalDate> lastDay(Pending awaits, CampaignDetail campaign) {
        return switch (awaits) {
            case SUBMIT, ENDORSE -> Optional.of(campaign.closesOn());
            case APPRAISE -> campaign.rules().lastDay(ChainStep.APPRAISE);
            case VOTE -> campaign.rules().lastDay(ChainStep.COUNCIL);
            case PROPOSE, DECIDE -> campaign.rules().lastDay(ChainStep.DECIDE);
            case NOTHING -> Optional.empty();
        };
    }
}
