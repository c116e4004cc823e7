package vn.tongket.web.api.awards;

import jakarta.json.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignEntry;
import vn.tongket.awards.campaign.ChainKind;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.Codes;

/**
 * A campaign as another program opens it; {@code legalBasis} may be one text or a list of texts; {@code chain} is
 * {@code election} (the default) or {@code ordinary}, the one with the council.
 */
public record CampaignDraftJson(
        @NotBlank String title,
        String planId,
        JsonValue legalBasis,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        List<JsonValue> awardForms,
        List<@NotNull @Valid QuotaJson> quotas,
        String proposingUnitId,
        String decidingUnitId,
        String chain) {

    CampaignEntry entry() {
        return new CampaignEntry(
                title,
                planId == null ? null : new PlanId(planId),
                Codes.lines(legalBasis, "legalBasis"),
                opensOn,
                closesOn,
                Codes.texts(awardForms, "awardForms"),
                quotas == null
                        ? List.of()
                        : quotas.stream().map(QuotaJson::entry).toList(),
                unit(proposingUnitId),
                unit(decidingUnitId),
                Codes.constant(ChainKind.class, chain, "chain"));
    }

    private static UnitId unit(String id) {
        return id == null ? null : new UnitId(id);
    }
}
