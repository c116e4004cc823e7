package vn.tongket.awards.campaign;

import java.time.LocalDate;

/** How a campaign's state follows from its dates, unless somebody set it by hand (AWD-8, AWD-22). */
final class CampaignDates {

    private CampaignDates() {}

    static CampaignState state(
            LocalDate opensOn, LocalDate closesOn, LocalDate closedOn, CampaignState byHand, LocalDate day) {
        if (closedOn != null) {
            return CampaignState.CLOSED;
        }
        return byHand != null ? byHand : state(opensOn, closesOn, day);
    }

    private static CampaignState state(LocalDate opensOn, LocalDate closesOn, LocalDate day) {
        if (day.isBefore(opensOn)) {
            return CampaignState.NOT_OPEN;
        }
        return day.isAfter(closesOn) ? CampaignState.CONSIDERING : CampaignState.RECEIVING;
    }
}
