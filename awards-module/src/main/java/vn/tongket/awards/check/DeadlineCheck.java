package vn.tongket.awards.check;

import java.time.format.DateTimeFormatter;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.finding.FindingRule;

/** Whether the campaign's time for the next step is over (quá hạn), AWD-24. */
final class DeadlineCheck implements Check {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        CampaignDetail campaign = context.campaign(facts);
        boolean withUnit = facts.awaits() == Pending.SUBMIT || facts.awaits() == Pending.ENDORSE;
        if (withUnit && context.today().isAfter(campaign.closesOn())) {
            notes.add(FindingRule.DEADLINE_MISSED, DAY.format(campaign.closesOn()));
        }
    }
}
