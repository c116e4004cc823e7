package vn.tongket.awards.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/**
 * What the standing office enters about a campaign.
 *
 * @param plan the plan whose conference honours the awardees; may be null
 * @param awardForms codes or names of forms
 * @param proposingUnit who proposes; null for the plan's issuer, else the planner's own unit
 * @param decidingUnit the People's Committee whose chairman decides; null for the one of the same area
 * @param rules null for the chain without a council and no more
 */
public record CampaignEntry(
        @NotBlank @Size(max = 500) String title,
        PlanId plan,
        @Size(max = 4_000) String legalBasis,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotEmpty @Size(max = 20) List<@NotBlank String> awardForms,
        @Size(max = 2_000) List<@NotNull @Valid QuotaEntry> quotas,
        UnitId proposingUnit,
        UnitId decidingUnit,
        @Valid CampaignRules rules)
        implements Serializable {

    /** With the chain of the area's electoral committee. */
    public CampaignEntry(
            String title,
            PlanId plan,
            String legalBasis,
            LocalDate opensOn,
            LocalDate closesOn,
            List<String> awardForms,
            List<QuotaEntry> quotas,
            UnitId proposingUnit,
            UnitId decidingUnit) {
        this(
                title,
                plan,
                legalBasis,
                opensOn,
                closesOn,
                awardForms,
                quotas,
                proposingUnit,
                decidingUnit,
                CampaignRules.none());
    }

    /** With one of the two chains and nothing more. */
    public CampaignEntry(
            String title,
            PlanId plan,
            String legalBasis,
            LocalDate opensOn,
            LocalDate closesOn,
            List<String> awardForms,
            List<QuotaEntry> quotas,
            UnitId proposingUnit,
            UnitId decidingUnit,
            ChainKind chain) {
        this(
                title,
                plan,
                legalBasis,
                opensOn,
                closesOn,
                awardForms,
                quotas,
                proposingUnit,
                decidingUnit,
                new CampaignRules(chain, null, null, null, null, List.of()));
    }
}
