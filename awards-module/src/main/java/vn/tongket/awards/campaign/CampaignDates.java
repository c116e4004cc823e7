package vn.tongket.awards.campaign;

import java.time.LocalDate;

/** How a campaign's state follows from its dates (AWD-8). */
final class CampaignDates {

    private CampaignDates() {}

    static CampaignState state(LocalDate opensOn, LocalDate closesOn, LocalDate closedOn, LocalDate day) {
        if (closedOn != null) {
            return CampaignState.CLOSED;
        }
        if (day.isBefore(opensOn)) {
            return CampaignState.NOT_OPEN;
        }
        return day.isAfter(closesOn) ? CampaignState.CONSIDERING : CampaignState.RECEIVING;
    }
}
