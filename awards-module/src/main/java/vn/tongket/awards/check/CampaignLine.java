package vn.tongket.awards.check;

import java.time.Instant;

/** A nomination of a campaign as its quota counts it (hồ sơ tính vào chỉ tiêu). */
record CampaignLine(
        String id,
        String campaignId,
        String unitId,
        boolean collective,
        String nomineeUnitId,
        String formCode,
        boolean sent,
        Instant writtenAt) {

    static CampaignLine of(NominationFacts facts) {
        return new CampaignLine(
                facts.id(),
                facts.campaign().value(),
                facts.unit().value(),
                facts.candidate().collective(),
                facts.candidate().unit().value(),
                facts.formCode(),
                false,
                Instant.MIN);
    }

    boolean countsBefore(NominationFacts facts) {
        return !facts.isStoredAs(id)
                && campaignId.equals(facts.campaign().value())
                && (sent || facts.writtenAt() == null || writtenAt.isBefore(facts.writtenAt()));
    }
}
