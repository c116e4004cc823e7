package vn.tongket.awards.nomination.gate;

import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.form.DossierItem;

/** Asks all who keep papers of dossiers (tập hợp thành phần hồ sơ). */
public final class StoredDossiers {

    private StoredDossiers() {}

    public static Map<String, Set<DossierItem>> of(
            Instance<DossierContents> keepers, CampaignId campaign, Collection<String> nominations) {
        Map<String, Set<DossierItem>> papers = new HashMap<>();
        for (DossierContents keeper : keepers) {
            keeper.of(campaign, nominations)
                    .forEach((id, items) -> papers.computeIfAbsent(id, any -> EnumSet.noneOf(DossierItem.class))
                            .addAll(items));
        }
        return papers;
    }
}
