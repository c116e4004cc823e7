package vn.tongket.awards.campaign;

import java.io.Serializable;
import java.time.LocalDate;

/** A campaign as lists show it (phong trào thi đua). */
public record CampaignSummary(
        String id,
        String title,
        String planId,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate closedOn,
        CampaignState byHand,
        String decidingUnitName,
        long version)
        implements Serializable {

    public CampaignId campaignId() {
        return new CampaignId(id);
    }

    public CampaignState state() {
        return stateOn(LocalDate.now());
    }

    public CampaignState stateOn(LocalDate day) {
        return CampaignDates.state(opensOn, closesOn, closedOn, byHand, day);
    }
}
