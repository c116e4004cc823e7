package vn.tongket.awards.check;

import java.util.Set;
import java.util.stream.Stream;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.planning.directory.UnitId;

/** Whether the unit, or the cluster that it shares a quota with, has used it up (vượt chỉ tiêu), AWD-5. */
final class QuotaCheck implements Check {

    /** A number for some units, kinds and forms. */
    private record Limit(Set<UnitId> units, Boolean collective, String form, int number) {

        boolean counts(UnitId unit, boolean aCollective, String aForm) {
            return units.contains(unit)
                    && (collective == null || collective == aCollective)
                    && (form == null || form.equals(aForm));
        }
    }

    @Override
    public void examine(NominationFacts facts, CheckContext context, Notes notes) {
        limits(context.campaign(facts))
                .filter(limit -> limit.counts(facts.unit(), facts.candidate().collective(), facts.formCode()))
                .filter(limit -> before(facts, limit, context) >= limit.number())
                .findFirst()
                .ifPresent(limit -> notes.add(FindingRule.QUOTA_EXCEEDED, limit.number()));
    }

    private static Stream<Limit> limits(CampaignDetail campaign) {
        return Stream.concat(
                campaign.quotas().stream()
                        .map(quota ->
                                new Limit(Set.of(quota.unit()), quota.collective(), quota.formCode(), quota.quota())),
                campaign.rules().clusters().stream()
                        .map(cluster ->
                                new Limit(cluster.units(), cluster.collective(), cluster.formCode(), cluster.quota())));
    }

    private static long before(NominationFacts facts, Limit limit, CheckContext context) {
        return context.lines().stream()
                .filter(line -> limit.counts(new UnitId(line.unitId()), line.collective(), line.formCode()))
                .filter(line -> line.countsBefore(facts))
                .count();
    }
}
