package vn.tongket.awards.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
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
        Chain chain,
        CampaignRules rules,
        long version)
        implements Serializable {

    private static final Pattern BEFORE_PLACE = Pattern.compile(
            "^(ủy|uỷ) ban nhân dân\\s+((tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu)\\s+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The place that stands before the date of its papers: the name of the authority's area. */
    public String place() {
        return BEFORE_PLACE.matcher(decidingUnitName).replaceFirst("");
    }

    public boolean receives() {
        return state == CampaignState.RECEIVING;
    }
}
