package vn.tongket.awards.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.ChainStep;
import vn.tongket.awards.finding.FindingRule;

/** Whether the campaign's time for the next step is over (quá hạn), AWD-24. */
final class DeadlineCheck implements Check {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        lastDay(facts.awaits(), context.campaign(facts))
                .filter(day -> context.today().isAfter(day))
                .ifPresent(day -> notes.add(FindingRule.DEADLINE_MISSED, DAY.format(day)));
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
