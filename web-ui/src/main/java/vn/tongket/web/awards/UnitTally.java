package vn.tongket.web.awards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.QuotaEntry;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.planning.directory.UnitId;

/**
 * What a unit nominates beside its quota, for comparison (đối chiếu giữa các đơn vị).
 *
 * @param quota null when the unit has none
 */
public record UnitTally(String unit, long collectives, long persons, long awarded, Integer quota) {

    static List<UnitTally> of(List<NominationSummary> nominations, CampaignDetail campaign) {
        Map<String, List<NominationSummary>> byUnit = new LinkedHashMap<>();
        nominations.forEach(one ->
                byUnit.computeIfAbsent(one.unitId(), any -> new ArrayList<>()).add(one));
        return byUnit.entrySet().stream()
                .map(entry -> of(entry.getValue(), quota(campaign, new UnitId(entry.getKey()))))
                .toList();
    }

    private static UnitTally of(List<NominationSummary> ofUnit, Integer quota) {
        List<NominationSummary> sent = ofUnit.stream()
                .filter(one -> !one.status().isWithWriter() && one.status() != NominationStatus.REJECTED)
                .toList();
        long collectives = sent.stream().filter(NominationSummary::collective).count();
        return new UnitTally(
                ofUnit.get(0).unitName(),
                collectives,
                sent.size() - collectives,
                sent.stream()
                        .filter(one -> one.status() == NominationStatus.DECIDED)
                        .count(),
                quota);
    }

    private static Integer quota(CampaignDetail campaign, UnitId unit) {
        List<QuotaEntry> own = campaign.quotas().stream()
                .filter(quota -> quota.unit().equals(unit))
                .toList();
        return own.isEmpty() ? null : own.stream().mapToInt(QuotaEntry::quota).sum();
    }
}
