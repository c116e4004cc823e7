package vn.tongket.awards.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import vn.tongket.planning.directory.UnitId;

/** How many a unit may nominate in a campaign (chỉ tiêu). */
@Embeddable
class CampaignQuota {

    private static final String PERSON = "PERSON";
    private static final String COLLECTIVE = "COLLECTIVE";

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "nominee_kind")
    private String nomineeKind;

    @Column(name = "form_code")
    private String formCode;

    private int quota;

    protected CampaignQuota() {
        // for JPA
    }

    CampaignQuota(QuotaEntry entry) {
        this.unitId = entry.unit().value();
        this.nomineeKind = entry.collective() == null ? null : entry.collective() ? COLLECTIVE : PERSON;
        this.formCode = entry.formCode();
        this.quota = entry.quota();
    }

    QuotaEntry entry() {
        return new QuotaEntry(
                new UnitId(unitId), nomineeKind == null ? null : nomineeKind.equals(COLLECTIVE), formCode, quota);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CampaignQuota that && entry().equals(that.entry());
    }

    @Override
    public int hashCode() {
        return Objects.hash(unitId, nomineeKind, formCode, quota);
    }
}
