package vn.tongket.awards.check;

import java.time.Instant;

/** A nomination of a campaign as its quota counts it (hồ sơ tính vào chỉ tiêu). */
record CampaignLine(
        String id,
        String campaignId,
        String unitId,
        boolean collective,
        String nomineeKey,
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
                facts.candidate().key(),
                facts.candidate().unit().value(),
                facts.formCode(),
                false,
                Instant.MIN);
    }

    /** Whether it asks for that title for somebody of the unit in the same campaign. */
    boolean asksFor(String title, String unit, NominationFacts facts) {
        return !collective
                && formCode.equals(title)
                && nomineeUnitId.equals(unit)
                && campaignId.equals(facts.campaign().value());
    }

    boolean countsBefore(NominationFacts facts) {
        return !facts.isStoredAs(id)
                && campaignId.equals(facts.campaign().value())
                && (sent || facts.writtenAt() == null || writtenAt.isBefore(facts.writtenAt()));
    }
}
