package vn.tongket.awards.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.campaign.QuotaEntry;
import vn.tongket.awards.nomination.NominationDirectory;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.planning.directory.UnitId;

/** What a unit has left of its quota while it writes (chỉ tiêu còn lại của đơn vị). */
@Stateless
@RolesAllowed({"unit-officer", "department-head"})
public class QuotaService {

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationDirectory nominations;

    @Inject
    private DossierService dossiers;

    /** Empty where the campaign sets the unit no limit. */
    public List<QuotaUse> ofCaller(@NotNull CampaignId id) {
        CampaignDetail campaign = campaigns.get(id);
        UnitId unit = dossiers.ownUnit();
        List<QuotaEntry> quotas = campaign.quotas().stream()
                .filter(quota -> quota.unit().equals(unit))
                .toList();
        if (quotas.isEmpty()) {
            return List.of();
        }
        List<NominationSummary> all = nominations.ofUnit(id, unit);
        return quotas.stream()
                .map(quota -> new QuotaUse(
                        quota, all.stream().filter(one -> counts(quota, one)).count()))
                .toList();
    }

    private static boolean counts(QuotaEntry quota, NominationSummary one) {
        return one.status() != NominationStatus.REJECTED
                && (quota.collective() == null || quota.collective() == one.collective())
                && (quota.formCode() == null || quota.formCode().equals(one.formCode()));
    }
}
