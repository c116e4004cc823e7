package vn.tongket.awards.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.plan.PlanId;

/** A whole campaign (phong trào thi đua), as its page and the other aggregates read it. */
public record CampaignDetail(
        CampaignId id,
        String title,
        PlanId plan,
        String legalBasis,
        LocalDate opensOn,
        LocalDate closesOn,
        CampaignState state,
        UnitId proposingUnit,
        String proposingUnitName,
        UnitId decidingUnit,
        String decidingUnitName,
        UnitLevel decidingLevel,
        List<String> formCodes,
        List<QuotaEntry> quotas,
        long version)
        implements Serializable {

    public boolean receives() {
        return state == CampaignState.RECEIVING;
    }
}
