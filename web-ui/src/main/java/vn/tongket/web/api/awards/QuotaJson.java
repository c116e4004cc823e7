package vn.tongket.web.api.awards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.tongket.awards.campaign.QuotaEntry;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.web.api.Codes;

/**
 * A unit's quota.
 *
 * @param kind {@code person}, {@code collective}; null for both together
 * @param awardForm null for all forms together
 */
public record QuotaJson(
        @NotBlank String unitId,
        String kind,
        String awardForm,
        @NotNull Integer quota) {

    static QuotaJson of(QuotaEntry entry) {
        String kind = entry.collective() == null
                ? null
                : entry.collective() ? NomineeKind.COLLECTIVE.code() : NomineeKind.PERSON.code();
        return new QuotaJson(entry.unit().value(), kind, entry.formCode(), entry.quota());
    }

    QuotaEntry entry() {
        NomineeKind wanted = Codes.constant(NomineeKind.class, kind, "quotas.kind");
        return new QuotaEntry(
                new UnitId(unitId), wanted == null ? null : wanted == NomineeKind.COLLECTIVE, awardForm, quota);
    }
}
