package vn.tongket.awards.check;

import vn.tongket.awards.campaign.QuotaEntry;
import vn.tongket.awards.finding.FindingRule;

/** Whether the unit has used up its quota (vượt chỉ tiêu), AWD-5. */
final class QuotaCheck implements Check {

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        context.campaign(facts).quotas().stream()
                .filter(quota -> quota.unit().equals(facts.unit()))
                .filter(quota -> counts(quota, facts.candidate().collective(), facts.formCode()))
                .filter(quota -> before(facts, quota, context) >= quota.quota())
                .findFirst()
                .ifPresent(quota -> notes.add(FindingRule.QUOTA_EXCEEDED, quota.quota()));
    }

    private static long before(NominationFacts facts, QuotaEntry quota, CheckContext context) {
        return context.lines().stream()
                .filter(line -> line.unitId().equals(quota.unit().value()))
                .filter(line -> counts(quota, line.collective(), line.formCode()))
                .filter(line -> line.countsBefore(facts))
                .count();
    }

    private static boolean counts(QuotaEntry quota, boolean collective, String formCode) {
        return (quota.collective() == null || quota.collective() == collective)
                && (quota.formCode() == null || quota.formCode().equals(formCode));
    }
}
