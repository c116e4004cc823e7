package vn.tongket.web.api.awards;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignSummary;
import vn.tongket.web.api.Codes;

/** A campaign (phong trào thi đua) as other programs see it. */
public record CampaignJson(
        String id,
        String title,
        String planId,
        String legalBasis,
        LocalDate opensOn,
        LocalDate closesOn,
        String state,
        String proposingUnitId,
        String proposingUnit,
        String decidingUnitId,
        String decidingUnit,
        List<String> awardForms,
        List<QuotaJson> quotas,
        long version) {

    static CampaignJson of(CampaignDetail campaign) {
        return new CampaignJson(
                campaign.id().value(),
                campaign.title(),
                campaign.plan() == null ? null : campaign.plan().value(),
                campaign.legalBasis(),
                campaign.opensOn(),
                campaign.closesOn(),
                Codes.of(campaign.state()),
                campaign.proposingUnit().value(),
                campaign.proposingUnitName(),
                campaign.decidingUnit().value(),
                campaign.decidingUnitName(),
                campaign.formCodes(),
                campaign.quotas().stream().map(QuotaJson::of).toList(),
                campaign.version());
    }

    /** A campaign in a list. */
    public record Item(
            String id,
            String title,
            String planId,
            LocalDate opensOn,
            LocalDate closesOn,
            String state,
            String decidingUnit,
            long version) {

        static Item of(CampaignSummary campaign) {
            return new Item(
                    campaign.id(),
                    campaign.title(),
                    campaign.planId(),
                    campaign.opensOn(),
                    campaign.closesOn(),
                    Codes.of(campaign.state()),
                    campaign.decidingUnitName(),
                    campaign.version());
        }
    }
}
